@_spi(Reading) import StrictJSON

extension GeneratedRecord {
    /// The value of a key as JSON, including null and keys that the catalog does not list.
    ///
    /// - Returns: `nil` if the object lacks the key; for a repeated key, the last value.
    public func json(for key: String) -> JSONValue? { recordFields.writtenValue(of: key) }

    /// Sets the value of a key as JSON. This can write an explicit null, which setting a property
    /// to `nil` does not, and keys that the catalog does not list.
    ///
    /// ```swift
    /// try session.setJSON(.null, for: "description")
    /// ```
    ///
    /// - Parameters:
    ///   - value: The value; `nil` removes the key.
    ///   - key: The key as it is written in the catalog.
    /// - Throws: ``WebhookEncodingError`` when the value does not match the schema of the key, or
    ///   when a required key would be removed. The record is then not changed.
    public mutating func setJSON(_ value: JSONValue?, for key: String) throws(WebhookEncodingError)
    {
        self = Self(recordFields: try recordFields.setting(value, for: key))
    }
}

extension RecordFields {
    fileprivate func setting(
        _ value: JSONValue?, for key: String
    ) throws(WebhookEncodingError) -> RecordFields {
        var fields = self
        guard let position = schema.keys.index(of: key) else {
            return settingOther(value, for: key)
        }
        let field = schema.fields[position]
        if value == nil, field.isRequired { throw WebhookEncodingError(.missing, at: key) }
        fields.put(try value?.content(of: field) ?? .absent, at: position)
        return fields
    }

    private func settingOther(_ value: JSONValue?, for key: String) -> RecordFields {
        var others = JSONObject(unknownMembers)
        others[key] = value
        let contents = schema.fields.indices.map { content(at: $0) }
        return RecordFields(schema, contents, others: others.members)
    }
}

extension JSONValue {
    /// The value as the content of a property.
    fileprivate func content(
        of field: RecordSchema.Field
    ) throws(WebhookEncodingError) -> FieldContent {
        let type = field.isNullable ? .nullable(field.type) : field.type
        var json = JSONReader(bytes)
        let content = RecordParser.parse(type, from: &json)
        if let error = json.error { throw WebhookEncodingError(.refused(error), at: field.name) }
        return content
    }
}
