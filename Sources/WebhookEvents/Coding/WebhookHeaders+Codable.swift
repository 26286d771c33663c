extension WebhookHeaders: Codable {
    /// Reads header fields in the form in which ``encode(to:)`` writes them.
    public init(from decoder: any Decoder) throws {
        self.init()
        fields = try decoder.singleValueContainer().decode([Field].self)
    }

    /// Writes the fields in order, also those with one name:
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

    /// Reads an object with the keys `name` and `value`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(CodedValue<String>.self, forKey: .name).value
        value = try container.decode(CodedValue<String>.self, forKey: .value).value
    }

    /// Writes an object with the keys `name` and `value`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(CodedValue(name), forKey: .name)
        try container.encode(CodedValue(value), forKey: .value)
    }
}
