import WebhookEvents

/// Reads the texts of a form as the types in the schemas: `"7"` is a number where a number is expected.
enum FormReading {
    /// A form whose fields are the properties of the payload, or of which one field, at the path `data`, is
    /// the payload.
    static func object(_ form: JSONValue, _ rule: Rule, at data: [String]) -> JSONValue {
        guard case .object(var object) = form else { return form }
        for (name, texts) in object {
            if let key = data.first {
                if name == key { object[name] = value(texts, rule, isNullable: rule.isNullable) }
            } else if let field = rule.fields[name] {
                let isNullable = !field.isRequired || field.rule.isNullable
                object[name] = value(texts, field.rule, isNullable: isNullable)
            } else if case .map(let values) = rule.demand {
                object[name] = value(texts, values, isNullable: values.isNullable)
            }
        }
        return .object(object)
    }

    /// The value of a text, or of an array of the texts of a repeated field.
    static func value(_ texts: JSONValue, _ rule: Rule, isNullable: Bool) -> JSONValue {
        switch rule.demand {
        case .scalar(.string): return texts
        case .array(let element):
            if texts == "", isNullable { return .null }
            return .array(
                (texts.array ?? [texts]).map {
                    value($0, element, isNullable: element.isNullable)
                })
        default:
            guard let text = texts.string else { return texts }
            if text.isEmpty, isNullable { return .null }
            guard let json = try? JSONValue(Array(text.utf8)) else { return texts }
            var judgement = Judgement()
            judgement.judge(json, by: rule, at: BodyPath())
            return judgement.isCertain ? json : texts
        }
    }
}
