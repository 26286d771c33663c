extension Event: Codable {
    /// Decodes an event from the form that ``encode(to:)`` writes.
    ///
    /// The attributes stay untyped until those of the catalog are read.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: EventKey.self)
        // A null payload is omitted when it is written.
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

    /// Writes the event with its payload and its exact message: see ``WebhookMessage``.
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
    /// The keys are `type`, `id`, `time`, `source`, `attributes`, `data`, `message` and `changes`,
    /// which lists the parts that differ from the message. Parts that the event lacks are omitted.
    /// A catalog's enum of events has a shorter form: see ``WebhookEvent``.
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
    /// The payload of an event that was stored without `data`.
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
                    debugDescription: "\(JSONError.Reason.missingKey(EventKey.data.rawValue))"))
        }
    }
}
