extension OpenEnumWitnesses {
    static func value<Value: GeneratedEnum>(from decoder: any Decoder) throws -> Value {
        try FieldCoding.value(from: decoder)
    }

    static func encode<Value: GeneratedEnum>(_ value: Value, to encoder: any Encoder) throws {
        try FieldCoding.encode(value, to: encoder)
    }
}
