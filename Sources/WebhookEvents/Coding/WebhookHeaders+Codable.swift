extension WebhookHeaders: Codable {
    /// Decodes header fields from the form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        self.init()
        fields = try decoder.singleValueContainer().decode([Field].self)
    }

    /// Encodes the fields in order, including several with the same name:
    ///
    /// ```json
    /// [{ "name": "Content-Type", "value": "application/json" }]
    /// ```
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fields)
    }
}

extension WebhookHeaders.Field: Codable {
    private enum CodingKeys: String, CodingKey {
        case name
        case value
    }

    /// Decodes an object with the keys `name` and `value`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(CodedValue<String>.self, forKey: .name).value
        value = try container.decode(CodedValue<String>.self, forKey: .value).value
    }

    /// Encodes an object with the keys `name` and `value`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(CodedValue(name), forKey: .name)
        try container.encode(CodedValue(value), forKey: .value)
    }
}
