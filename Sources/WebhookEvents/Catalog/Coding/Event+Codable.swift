extension Event: Codable {
    /// Reads an event in the form in which ``encode(to:)`` writes it.
    ///
    /// The values beside the payload get their types when they are asked for by
    /// ``EventContent/attributes(as:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: EventKey.self)
        // A payload that is null is left out.
        let data =
            if container.contains(.data) {
                try container.decode(CodedValue<Payload>.self, forKey: .data).value
            } else {
                try Payload.withoutData(container)
            }
        storage = Storage(
            envelope: try Envelope(from: container), data: data,
            changes: try container.decodeIfPresent(EnvelopeParts.self, forKey: .changes) ?? [])
    }

    /// Writes the event with its payload and its message, byte for byte: see ``WebhookMessage``.
    ///
    /// ```json
    /// {
    ///     "type": "order.paid",
    ///     "id": "evt_1",
    ///     "data": { "total": 1.5 },
    ///     "message": { "headers": [], "body": "{\"type\":\"order.paid\",\"data\":{\"total\":1.5}}" }
    /// }
    /// ```
    ///
    /// The keys are `type`, `id`, `time`, `source`, `attributes`, `data`, `message` and `changes`: the
    /// names of those that are no longer as the message has them. What the event has not is left out. A
    /// catalog's enum of events has a shorter form: see ``WebhookEvent``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: EventKey.self)
        try storage.envelope.encode(to: &container)
        try encodeData(to: &container)
        if !storage.changes.isEmpty { try container.encode(storage.changes, forKey: .changes) }
    }

    func encodeData(to container: inout KeyedEncodingContainer<EventKey>) throws {
        let content = data.fieldContent
        if content.isNone { return }
        try container.encode(CodedField(content, Payload.fieldType, .outside), forKey: .data)
    }
}

extension FieldValue {
    /// The payload of an event that was stored without one.
    fileprivate static func withoutData(
        _ container: KeyedDecodingContainer<EventKey>
    ) throws -> Self {
        switch fieldType {
        case .nullable, .json: return Self(field: .absent)
        default:
            throw DecodingError.keyNotFound(
                EventKey.data,
                DecodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "\(JSONFailure.Reason.missingKey(EventKey.data.rawValue))"))
        }
    }
}
