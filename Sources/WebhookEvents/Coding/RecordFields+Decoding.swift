@_spi(Reading) import StrictJSON

extension RecordFields {
    /// Decodes an object; members that the schema does not list are kept.
    ///
    /// - Throws: `DecodingError` when the object does not match the schema.
    init(_ schema: RecordSchema, _ decoder: any Decoder) throws {
        self = try CodingDepth.enter(decoder) {
            guard let container = try? decoder.container(keyedBy: MemberKey.self),
                let keys = try CodedKeys(container, schema, decoder)
            else { return try Self.parsed(schema, decoder) }
            return try RecordFields(schema, container, keys)
        }
    }

    private init(
        _ schema: RecordSchema, _ container: KeyedDecodingContainer<MemberKey>, _ keys: CodedKeys
    ) throws {
        var contents = [FieldContent](repeating: .absent, count: schema.fields.count)
        var position = KeyedFieldPosition(container)
        for (key, index) in keys.properties {
            position.key = key
            contents[index] = try position.content(schema.steps[index], schema.type(at: index))
        }
        try schema.check(contents, of: container)
        self.init(schema, contents, others: try keys.otherMembers(of: container))
    }

    @inline(never)
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
    /// Throws an error if a required property is missing.
    @inline(never)
    fileprivate func check(
        _ contents: [FieldContent], of container: KeyedDecodingContainer<MemberKey>
    ) throws {
        for (field, content) in zip(fields, contents) where field.isRequired {
            guard case .absent = content else { continue }
            throw DecodingError.keyNotFound(
                MemberKey(field.name),
                DecodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "\(JSONError.Reason.missingKey(field.name))"))
        }
    }
}

extension KeyedFieldPosition {
    /// Reads the value of a property.
    fileprivate func content(_ step: FieldStep, _ type: FieldType) throws -> FieldContent {
        switch step {
        case .string, .boolean, .integer, .other: break
        case .stringOrNull, .booleanOrNull, .integerOrNull, .otherOrNull:
            if try null() { return .readNull }
        }
        if case .string = step, let text = try? string() { return .string(text) }
        if case .stringOrNull = step, let text = try? string() { return .string(text) }
        var position = self
        return try position.content(type)
    }
}
