#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension FieldContent {
    /// Writes the value in the JSON form of its type. A value that was read is written unchanged.
    ///
    /// What Swift's types do not exclude, but the decoder may refuse, sets
    /// ``JSONWriter/mayBeRefused``: the message must then be decoded to find out.
    func write(as type: FieldType, to json: inout JSONWriter) {
        if case .nullable(let wrapped) = type {
            return isNone ? json.null() : write(as: wrapped, to: &json)
        }
        switch self {
        case .absent, .null: json.null(as: type)
        case .view(let view): view.write(as: type, to: &json)
        case .boolean(let value): json.boolean(value)
        case .integer(let value): json.number(asText: type.isText) { $0.int64(value) }
        case .unsigned(let value): json.number(asText: type.isText) { $0.uint64(value) }
        case .double(let value): json.double(value)
        case .decimal(let value): json.number(asText: type.isText) { $0.decimal(value) }
        case .date(let date):
            if case .string = type { return json.fail(.notInSchema) }
            guard let number = type.number(of: date) else { return json.fail(.notFinite) }
            json.number(asText: type.isText) { $0.number(number) }
        case .time(let time): time.write(to: &json)
        case .string(let value): json.string(value)
        case .json(let value): json.value(value)
        case .record(let fields): fields.write(to: &json)
        case .variant(let index, let content):
            guard let union = type.union else { return json.fail(.notInSchema) }
            union.write(content, ofVariant: index, to: &json)
        case .array(let elements):
            guard case .array(let element) = type else { return json.null() }
            json.valueCount += elements.count
            json.array(elements) { $1.write(as: element, to: &$0) }
        case .list: withoutList(as: type).write(as: type, to: &json)
        case .map(let members):
            guard case .map(let value) = type else { return json.null() }
            json.members(members.elements, as: value)
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
    /// Writes a null for a value of a type: the decoder accepts it only for free JSON.
    mutating func null(as type: FieldType) {
        null()
        if case .json = type { return }
        mayBeRefused = true
    }

    fileprivate mutating func members(_ members: [FieldMembers.Member], as type: FieldType) {
        valueCount += 2 * members.count
        beginObject()
        for (key, value) in members {
            // Its combining marks may be too many.
            if key.utf8.count > CombiningMarks.shortestKey { mayBeRefused = true }
            if case .view(let view) = value, let token = view.key(equalTo: key) {
                copyKey(token, of: view.document.text)
            } else {
                self.key(key)
            }
            value.write(as: type, to: &self)
        }
        endObject()
    }

    fileprivate mutating func number(asText: Bool, _ write: (inout JSONWriter) -> Void) {
        if asText { quoted(write) } else { write(&self) }
    }
}
