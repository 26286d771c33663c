enum NumberedEnumWitnesses {
    static func fieldType<Value: GeneratedNumberedEnum>(_ type: Value.Type) -> FieldType {
        .numberedEnum(type)
    }

    /// The name in a field, or the name that its integer represents; the digits of an unknown
    /// integer.
    static func rawValue(in field: FieldContent, of type: NumberedEnumReference) -> String {
        guard let number: Int64 = field.integerOfNumber else { return field.string }
        return type.name(of: number) ?? String(number)
    }

    static func content<Value: GeneratedNumberedEnum>(of value: Value) -> FieldContent {
        let text = value.rawValue
        guard !value.isKnown, let number = Int64(text), String(number) == text else {
            return .string(text)
        }
        return .integer(number)
    }

    static func value<Value: GeneratedNumberedEnum>(in field: FieldContent) -> Value {
        Value(rawValue: rawValue(in: field, of: .generated(Value.self)))
    }
}
