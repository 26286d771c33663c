#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension FieldContent {
    /// Writes the value in the JSON form of its type. A value that was read is written unchanged.
    func write(as type: FieldType, to json: inout JSONWriter) {
        if case .nullable(let wrapped) = type { return write(as: wrapped, to: &json) }
        switch self {
        case .absent, .null: json.null()
        case .view(let view): view.write(as: type, to: &json)
        case .boolean(let value): json.boolean(value)
        case .integer(let value): json.number(JSONNumber(value), asText: type.isText)
        case .unsigned(let value): json.number(JSONNumber(value), asText: type.isText)
        case .double(let value): json.number(JSONNumber(value), asText: false)
        case .decimal(let value): json.number(JSONNumber(value), asText: type.isText)
        case .date(let date):
            if case .string = type { return json.fail(.notInSchema) }
            json.number(type.number(of: date), asText: type.isText)
        case .string(let value): json.string(value)
        case .json(let value): json.value(value)
        case .record(let fields): fields.write(to: &json)
        case .variant(let index, let content):
            guard let union = type.union else { return json.fail(.notInSchema) }
            union.write(content, ofVariant: index, to: &json)
        case .array(let elements):
            guard case .array(let element) = type else { return json.null() }
            json.array(elements) { $1.write(as: element, to: &$0) }
        case .list: withoutList(as: type).write(as: type, to: &json)
        case .map(let members):
            guard case .map(let value) = type else { return json.null() }
            json.members(members.elements, as: value)
        }
    }
}

extension FieldView {
    fileprivate func write(as type: FieldType, to json: inout JSONWriter) {
        switch slot {
        case .absent, .null: json.null()
        case .boolean(let value): json.boolean(value)
        case .number(let token), .milliseconds(let token, isText: false), .json(let token):
            json.copy(token, of: document.text)
        case .string(let token), .milliseconds(let token, isText: true):
            json.copyString(token, of: document.text)
        case .record(let first):
            FieldView(document: document, index: Int(first))
                .write(as: .json, to: &json)
        case .variant:
            let (index, content) = FieldContent.view(self).variant
            content.write(as: type.union?.type(of: index) ?? .json, to: &json)
        case .array:
            guard case .array(let element) = type else { return json.null() }
            json.array(FieldContent.view(self).elements) { $1.write(as: element, to: &$0) }
        case .map:
            guard case .map(let value) = type else { return json.null() }
            json.members(FieldContent.view(self).members, as: value)
        }
    }
}

extension FieldType {
    /// Whether numbers are written as strings.
    var isText: Bool {
        switch self {
        case .int64String, .uint64String, .decimalString, .unixTimeString,
            .unixTimeMillisecondsString:
            true
        default: false
        }
    }

    var union: UnionSchema? {
        if case .union(let union) = self { union.unionSchema } else { nil }
    }

    /// The number for an instant, as an integer if it has no fraction; `nil` if there is no such
    /// number.
    func number(of date: Date) -> JSONNumber? {
        let seconds = date.timeIntervalSince1970
        switch self {
        case .unixTimeSeconds: return Int64(exactly: seconds.rounded(.down)).map { JSONNumber($0) }
        case .unixTimeMilliseconds, .unixTimeMillisecondsString:
            return Int64(exactly: (seconds * 1_000).rounded()).map { JSONNumber($0) }
        default: return Int64(exactly: seconds).map { JSONNumber($0) } ?? JSONNumber(seconds)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func members(_ members: [FieldMembers.Member], as type: FieldType) {
        beginObject()
        for (key, value) in members {
            if case .view(let view) = value, let token = view.key(equalTo: key) {
                copyKey(token, of: view.document.text)
            } else {
                self.key(key)
            }
            value.write(as: type, to: &self)
        }
        endObject()
    }

    fileprivate mutating func number(_ number: JSONNumber?, asText: Bool) {
        guard let number else { return fail(.notFinite) }
        if asText { string(number.text) } else { self.number(number) }
    }
}
