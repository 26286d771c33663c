@_spi(Reading) import StrictJSON

/// How the values of a form are read: as the types of the schemas, like the texts of header fields.
enum FormLayout {
    /// A form as JSON text, with the values of some fields in the form of their types.
    static func text(_ body: [UInt8], as type: (_ name: String) -> FieldType?) -> [UInt8] {
        FormText(body).json { name, texts in
            type(name).flatMap { value(of: texts, as: $0) } ?? plain(texts)
        }
    }

    private static func plain(_ texts: [String]) -> JSONValue {
        texts.count == 1 ? .string(texts[0]) : .array(texts.map { .string($0) })
    }

    /// The JSON value of the texts of a field; `nil` if they have no other form than text.
    private static func value(of texts: [String], as type: FieldType) -> JSONValue? {
        switch type {
        case .string, .json: return nil
        case .nullable(let wrapped):
            if case .string = wrapped { return nil }
            return texts.count == 1 && texts[0].isEmpty ? .null : value(of: texts, as: wrapped)
        case .array(let element):
            return .array(texts.map { value(of: [$0], as: element) ?? .string($0) })
        default:
            guard texts.count == 1 else { return nil }
            return json(texts[0], as: type)
        }
    }

    /// The JSON in a text, if it matches a type.
    private static func json(_ text: String, as type: FieldType) -> JSONValue? {
        var json = JSONReader(Array(text.utf8))
        _ = RecordParser.parse(type, from: &json)
        json.finish()
        return json.failure == nil ? try? JSONValue(Array(text.utf8)) : nil
    }
}

extension EventLayout {
    /// The JSON text of a form with the payload, whose fields have the form of its type; `nil` if the
    /// payload is not made of the fields of the form.
    func formText(of message: WebhookMessage, _ data: [String], as type: FieldType) -> [UInt8]? {
        guard isForm, options?.messages == nil, data.count <= 1 else { return nil }
        return FormLayout.text(message.body) { name in
            if let key = data.first { return name == key ? type : nil }
            return type.property(name)
        }
    }
}

extension FieldType {
    /// The type of a property of this object; `nil` if it has no such property, or is no object.
    fileprivate func property(_ name: String) -> FieldType? {
        switch self {
        case .nullable(let wrapped): return wrapped.property(name)
        case .map(let value): return value
        case .record(let record):
            let schema = record.recordSchema
            return schema.keys.index(of: name).map {
                let field = schema.fields[$0]
                return field.isNullable ? .nullable(field.type) : field.type
            }
        default: return nil
        }
    }
}
