import Foundation
@_spi(Generated) import WebhookEvents

/// Reads each property of a record as the Swift value that generated code returns, and sets it again.
struct PropertyWriter {
    /// The number of properties that were set.
    private(set) var count = 0

    /// A payload with all properties set again, including those of nested records.
    mutating func rewritten<Payload: FieldValue>(_ payload: Payload) -> Payload {
        guard case .record = Payload.fieldType else { return payload }
        return open(payload)
    }

    private mutating func open<Value>(_ value: Value) -> Value {
        guard let record = value as? any GeneratedRecord else { return value }
        return rewritten(record: record) as? Value ?? value
    }

    private mutating func rewritten<Record: GeneratedRecord>(record: Record) -> Record {
        var fields = record.recordFields
        for (position, field) in Record.recordSchema.fields.enumerated() {
            set(position, as: field.type.swiftType, in: &fields)
        }
        return Record(recordFields: fields)
    }

    private mutating func set<Value: FieldValue>(
        _ position: Int, as type: Value.Type, in fields: inout RecordFields
    ) {
        let value: Value? = fields[position]
        count += 1
        fields[position] = value.map { open($0) }
    }
}

extension FieldType {
    /// The Swift type that generated code uses for this type.
    var swiftType: any FieldValue.Type {
        switch self {
        case .string: String.self
        case .boolean: Bool.self
        case .int: Int.self
        case .int64OrString, .int64String: Int64.self
        case .uint64OrString, .uint64String: UInt64.self
        case .double: Double.self
        case .decimal, .decimalString: Decimal.self
        case .unixTime, .unixTimeSeconds, .unixTimeMilliseconds, .unixTimeString,
            .unixTimeMillisecondsString:
            Date.self
        case .uuid: UUID.self
        case .base64: Data.self
        case .json: JSONValue.self
        case .numberedEnum(.generated(let type)): type
        case .record(.generated(let type)): type
        case .union(.generated(let type)): type
        case .numberedEnum(.described), .record(.described), .union(.described): JSONValue.self
        case .array(let element): Self.array(element.swiftType)
        case .map(let value): Self.map(value.swiftType)
        case .nullable(let wrapped): Self.optional(wrapped.swiftType)
        }
    }

    private static func array<Element: FieldValue>(_: Element.Type) -> any FieldValue.Type {
        [Element].self
    }

    private static func map<Value: FieldValue>(_: Value.Type) -> any FieldValue.Type {
        JSONMap<Value>.self
    }

    private static func optional<Wrapped: FieldValue>(_: Wrapped.Type) -> any FieldValue.Type {
        Wrapped?.self
    }
}
