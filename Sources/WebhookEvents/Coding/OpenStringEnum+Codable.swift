extension OpenEnumWitnesses {
    static func value<Value: OpenStringEnum>(from decoder: any Decoder) throws -> Value {
        try FieldCoding.value(from: decoder)
    }

    static func encode<Value: OpenStringEnum>(_ value: Value, to encoder: any Encoder) throws {
        try FieldCoding.encode(value, to: encoder)
    }
}
