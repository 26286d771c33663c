extension UnknownEvent: Codable {
    /// Decodes an event from the form that ``encode(to:)`` writes.
    ///
    /// The attributes stay untyped until those of the catalog are read.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: EventKey.self)
        self.init(
            envelope: try Envelope(from: container),
            isExcluded: try container.decodeIfPresent(Bool.self, forKey: .excluded) ?? false,
            catalog: nil)
    }

    /// Writes the event with its exact message: see ``WebhookMessage``.
    ///
    /// ```json
    /// {
    ///     "type": "order.noted",
    ///     "id": "evt_1",
    ///     "message": { "headers": [], "body": "{\"type\":\"order.noted\"}" }
    /// }
    /// ```
    ///
    /// The keys are `type`, `id`, `time`, `source`, `attributes` and `message`, and `excluded` if
    /// ``isExcluded`` is true; parts that the event lacks are omitted.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: EventKey.self)
        try envelope.encode(to: &container)
        if isExcluded { try container.encode(true, forKey: .excluded) }
    }
}
