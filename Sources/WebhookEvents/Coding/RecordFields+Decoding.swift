extension RecordFields {
    /// Reads the object that a decoder has; what the schema does not list is kept.
    ///
    /// - Throws: `DecodingError` when it is not what the schema needs.
    init(_ schema: RecordSchema, _ decoder: any Decoder) throws {
        self = try CodingDepth.enter(decoder) {
            guard let container = try? decoder.container(keyedBy: WireKey.self),
                let keys = try CodedKeys(container, schema, decoder)
            else { return try Self.parsed(schema, decoder) }
            return try RecordFields(schema, container, keys)
        }
    }

    private init(
        _ schema: RecordSchema, _ container: KeyedDecodingContainer<WireKey>, _ keys: CodedKeys
    ) throws {
        var contents = [FieldContent](repeating: .absent, count: schema.fields.count)
        var place = KeyedFieldPlace(container)
        for (key, position) in keys.properties {
            place.key = key
            contents[position] = try place.content(schema.steps[position], schema.types[position])
        }
        if let key = schema.firstMissing(in: contents) {
            throw DecodingError.keyNotFound(
                WireKey(key),
                DecodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "\(JSONFailure.Reason.missingKey(key))"))
        }
        let members = try keys.others.sorted { $0.stringValue < $1.stringValue }.map { key in
            (key.stringValue, try container.decode(JSONValue.self, forKey: key))
        }
        self.init(schema, contents, others: members)
    }

    private static func parsed(
        _ schema: RecordSchema, _ decoder: any Decoder
    ) throws -> RecordFields {
        let view = try JSONValue(from: decoder).parsed(at: decoder.codingPath) {
            $0.object(schema, &$1)
        }
        return FieldContent.view(view).record(of: schema)
    }
}

extension RecordSchema {
    /// The first property that a record must have and that is not there.
    fileprivate func firstMissing(in contents: [FieldContent]) -> String? {
        for (field, content) in zip(fields, contents) where field.isRequired {
            if case .absent = content { return field.name }
        }
        return nil
    }
}

extension KeyedFieldPlace {
    /// Reads the value of a property.
    fileprivate func content(_ step: FieldStep, _ type: FieldType) throws -> FieldContent {
        switch step {
        case .string, .boolean, .integer, .other: break
        case .stringOrNull, .booleanOrNull, .integerOrNull, .otherOrNull:
            if try null() { return .readNull }
        }
        if case .string = step, let text = try? string() { return .string(text) }
        if case .stringOrNull = step, let text = try? string() { return .string(text) }
        var place = self
        return try place.content(type)
    }
}
