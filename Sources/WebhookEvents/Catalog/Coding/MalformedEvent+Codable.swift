extension MalformedEvent: Codable {
    /// Decodes an event from the form that ``encode(to:)`` writes.
    ///
    /// The attributes stay untyped until those of the catalog are read.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: EventKey.self)
        guard let error = try container.decode(CodedPayloadError.self, forKey: .error).error else {
            throw DecodingError.dataCorruptedError(
                forKey: .error, in: container,
                debugDescription: "the reason lacks what belongs to it")
        }
        self.init(envelope: try Envelope(from: container), error: error, catalog: nil)
    }

    /// Writes the event with its message, like an ``UnknownEvent``, and the error:
    ///
    /// ```json
    /// {
    ///     "error": {
    ///         "path": "data.amount", "reason": "mismatch", "expected": "a string", "found": "number",
    ///         "offset": 24, "line": 1, "column": 25
    ///     },
    ///     "type": "order.paid",
    ///     "message": { "headers": [], "body": "{\"type\":\"order.paid\",\"data\":{}}" }
    /// }
    /// ```
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: EventKey.self)
        try container.encode(CodedPayloadError(error), forKey: .error)
        try envelope.encode(to: &container)
    }
}
