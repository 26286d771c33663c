@_spi(Reading) import StrictJSON

enum OpenEnumWitnesses {
    static var fieldType: FieldType { .string }

    static func value<Value: GeneratedEnum>(in field: FieldContent) -> Value {
        if case .view(let view) = field,
            let index = view.document.index(ofStringAt: view.index, in: Value.knownValues.keys)
        {
            return Value.allKnown[index]
        }
        return value(of: field.string)
    }

    static func content<Value: GeneratedEnum>(of value: Value) -> FieldContent {
        .string(value.rawValue)
    }

    static func isKnown<Value: GeneratedEnum>(_ value: Value) -> Bool {
        Value.knownValues.keys.index(of: value.rawValue) != nil
    }

    static func areEqual<Value: GeneratedEnum>(_ left: Value, _ right: Value) -> Bool {
        ExactText(left.rawValue) == ExactText(right.rawValue)
    }

    static func hashValue<Value: GeneratedEnum>(of value: Value) -> Int {
        var hasher = Hasher()
        hash(value, into: &hasher)
        return hasher.finalize()
    }

    static func hash<Value: GeneratedEnum>(_ value: Value, into hasher: inout Hasher) {
        hasher.combine(ExactText(value.rawValue))
    }

    static func value<Value: GeneratedEnum>(of rawValue: String) -> Value {
        if let index = Value.knownValues.keys.index(of: rawValue) { return Value.allKnown[index] }
        return .unknown(rawValue)
    }
}
