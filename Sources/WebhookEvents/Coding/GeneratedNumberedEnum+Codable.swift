extension NumberedEnumWitnesses {
    static func value<Value: GeneratedNumberedEnum>(from decoder: any Decoder) throws -> Value {
        try FieldCoding.value(from: decoder)
    }

    static func encode<Value: GeneratedNumberedEnum>(_ value: Value, to encoder: any Encoder) throws
    {
        try FieldCoding.encode(value, to: encoder)
    }
}
