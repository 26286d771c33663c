/// Decodes and encodes values with any coder, in the JSON form of their types.
enum FieldCoding {
    static func value<Value: FieldValue>(from decoder: any Decoder) throws -> Value {
        Value(field: try content(Value.fieldType, from: decoder))
    }

    static func content(_ type: FieldType, from decoder: any Decoder) throws -> FieldContent {
        switch type {
        case .record(let record): return .record(try RecordFields(record.recordSchema, decoder))
        case .union(let union): return try union.unionSchema.content(from: decoder)
        default: return try other(type, from: decoder)
        }
    }

    @inline(never)
    private static func other(
        _ type: FieldType, from decoder: any Decoder
    ) throws -> FieldContent {
        var position = try SingleDecodingPosition(decoder)
        return try position.content(type, CodingTree(decoder))
    }

    static func encode<Value: FieldValue>(_ value: Value, to encoder: any Encoder) throws {
        try CodedField(value.fieldContent, Value.fieldType, .outside).encode(to: encoder)
    }
}
