extension UnknownEvent: Codable {
    /// Reads an event in the form in which ``encode(to:)`` writes it.
    ///
    /// The values beside the payload get their types when they are asked for by
    /// ``EventContent/attributes(as:)``.
    public init(from decoder: any Decoder) throws {
        envelope = try Envelope(from: decoder.container(keyedBy: EventKey.self))
    }

    /// Writes the event with its message, byte for byte: see ``WebhookMessage``.
    ///
    /// ```json
    /// {
    ///     "type": "order.noted",
    ///     "id": "evt_1",
    ///     "message": { "headers": [], "body": "{\"type\":\"order.noted\"}" }
    /// }
    /// ```
    ///
    /// The keys are `type`, `id`, `time`, `source`, `attributes` and `message`; what the event has not is
    /// left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: EventKey.self)
        try envelope.encode(to: &container)
    }
}
