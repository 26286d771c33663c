#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension RecordFields: Hashable {
    /// Whether two records of one type have equal values for all properties.
    public static func == (left: RecordFields, right: RecordFields) -> Bool {
        guard left.schema == right.schema else { return false }
        if left.isSameRead(as: right) { return true }
        return left.schema.fields.indices.allSatisfy { left.isEqual(to: right, at: $0) }
    }

    private func isEqual(to other: RecordFields, at position: Int) -> Bool {
        // Most properties are strings, which are compared directly.
        if case .string = schema.type(at: position), let text = content(at: position).stringIfAny,
            let otherText = other.content(at: position).stringIfAny
        {
            return ExactText(text) == ExactText(otherText)
        }
        return comparable(at: position) == other.comparable(at: position)
    }

    /// Hashes the values of all properties.
    public func hash(into hasher: inout Hasher) {
        for position in schema.fields.indices { hasher.combine(comparable(at: position)) }
    }

    /// A property in a normalized form, in which equal values are equal; `nil` if it has no value.
    private func comparable(at position: Int) -> Comparable? {
        let content = content(at: position)
        if content.isNone { return nil }
        return content.comparable(as: schema.fields[position].type)
    }

    enum Comparable: Hashable {
        indirect case variant(Int, Comparable?)
        case record(RecordFields)
        case array([Comparable?])
        case map([ExactText: Comparable?])
        case number(JSONNumber?)
        case json(JSONValue)
    }
}

extension FieldValue {
    /// The value in a normalized form, in which equal values are equal; `nil` if it is null.
    var comparable: RecordFields.Comparable? { fieldContent.comparable(as: Self.fieldType) }

    /// Whether two values are equal as the property of a record.
    func isEqual(to other: Self) -> Bool { comparable == other.comparable }
}

extension FieldContent {
    func comparable(as type: FieldType) -> RecordFields.Comparable? {
        switch type {
        case .record(let record): return .record(self.record(of: record.recordSchema))
        case .array(let element): return .array(elements.map { $0.comparable(as: element) })
        case .map(let value):
            return .map(
                Dictionary(
                    members.map { (ExactText($0.key), $0.value.comparable(as: value)) }
                ) { $1 })
        case .union(let union):
            let (index, content) = variant
            return .variant(index, content.comparable(as: union.unionSchema.type(of: index)))
        case .numberedEnum(let type):
            return .json(.string(NumberedEnumWitnesses.rawValue(in: self, of: type)))
        case .nullable(let wrapped): return isNone ? nil : comparable(as: wrapped)
        case .int64OrString, .int64String, .uint64OrString, .uint64String, .decimal, .decimalString:
            return .number(number)
        case .double: return .number(JSONNumber(Double(field: self)))
        case .unixTime, .unixTimeSeconds, .unixTimeMilliseconds, .unixTimeString,
            .unixTimeMillisecondsString:
            return .number(type.number(of: date))
        case .uuid: return .json(.string(UUID(field: self).uuidString))
        case .base64: return .json(.string(Data(field: self).base64EncodedString()))
        default:
            if let value = scalarIfAny { return .json(value) }
            var json = JSONWriter()
            write(as: type, to: &json)
            return .json((try? JSONValue(json.bytes)) ?? .null)
        }
    }

    /// The value as JSON, if it can be created without JSON text.
    private var scalarIfAny: JSONValue? {
        switch self {
        case .string(let value): .string(value)
        case .time(let time): .string(time.text)
        case .boolean(let value): .boolean(value)
        case .integer(let value): .number(JSONNumber(value))
        case .json(let value): value
        case .view(let view):
            switch view.slot {
            case .string(let token): .string(view.document.text.string(of: token))
            case .boolean(let value): .boolean(value)
            case .number(let token): .number(view.document.text.number(of: token))
            case .json(let token): view.document.text.value(of: token)
            default: nil
            }
        default: nil
        }
    }

    /// The string, if the value is one.
    fileprivate var stringIfAny: String? {
        switch self {
        case .string(let value): value
        case .time(let time): time.text
        case .view(let view): view.document.string(at: view.index)
        default: nil
        }
    }
}
