extension WebhookEvent {
    /// Reads an event in one of the forms in which ``encode(to:)`` writes it, or from any body that a
    /// decoder gives.
    ///
    /// Where the catalog keeps the type of such a body in a header field, give the header fields to the
    /// decoder in its `userInfo`, as ``WebhookHeaders`` for `CodingUserInfoKey.webhookHeaders`. The exact
    /// bytes of a body are not known to a `Decoder`: ``message`` holds the same JSON value without white
    /// space then.
    public init(from decoder: any Decoder) throws {
        if let stored = try StoredEvent(decoder) {
            self = try Self.event(stored, decoder.codingPath)
            return
        }
        let headers = decoder.userInfo[.webhookHeaders] as? WebhookHeaders ?? WebhookHeaders()
        let body = try JSONValue(from: decoder).bytes
        self = try DecodingError.wrapping(decoder.codingPath) { () throws(WebhookDecodingError) in
            try Self(body: body, headers)
        }
    }

    /// Writes an event so that it comes back as an equal one.
    ///
    /// An event of a known type is the JSON of its body, as ``encoded()`` gives it, when that is enough:
    /// the catalog finds all of the event in it. The numbers have all their digits, keys are as in the
    /// body, and header fields and the exact bytes are left out. A CloudEvent is in structured mode.
    ///
    /// Other events are objects with one key. It identifies the kind of event; see ``UnknownEvent`` and
    /// ``MalformedEvent`` for what is in them.
    ///
    /// | key | event |
    /// |---|---|
    /// | `$event` | a known one, of which something is not in the body: in header fields, or beside it in a batch, or nowhere, such as the milliseconds of a time in whole seconds; and one with numbers that encoders do not hold |
    /// | `$unknown` | an unknown one |
    /// | `$malformed` | a malformed one |
    ///
    /// ```json
    /// {
    ///     "$event": {
    ///         "type": "order.paid",
    ///         "id": "evt_1",
    ///         "message": {
    ///             "headers": [{ "name": "X-Topic", "value": "order.paid" }],
    ///             "body": "{\"id\":\"evt_1\",\"total\":1.5}"
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// All of these have their message, byte for byte. In `$event` are `type`, `version` where the catalog
    /// has several, `id`, `time`, `source`, `attributes` and `message`, and of an event that was made or
    /// changed `changes`, the names of what is no longer as the message has it, with the payload as `data`
    /// if it is among them.
    ///
    /// - Throws: `EncodingError` when a number is not finite, or when a payload would be read as another
    ///   one.
    public func encode(to encoder: any Encoder) throws {
        switch content.event {
        case let event as UnknownEvent:
            try StoredEvent.encode(event, as: .unknown, to: encoder)
        case let event as MalformedEvent:
            try StoredEvent.encode(event, as: .malformed, to: encoder)
        default:
            if let body = bodyAlone() { return try body.encode(to: encoder) }
            guard let index = content.type, let event = content.event as? any CatalogEvent else {
                preconditionFailure("an event is known, unknown or malformed")
            }
            let stored = StorableEvent(
                event: event, type: Self.layout.typeName(ofCase: index),
                version: Self.layout.version(ofCase: index))
            try StoredEvent.encode(stored, as: .known, to: encoder)
        }
    }
}

extension CodingUserInfoKey {
    /// Where a decoder finds the ``WebhookHeaders`` that came with the body.
    public static let webhookHeaders = makeKey("WebhookEvents.headers")

    private static func makeKey(_ name: String) -> CodingUserInfoKey {
        guard let key = CodingUserInfoKey(rawValue: name) else {
            preconditionFailure("a user info key is made of any string")
        }
        return key
    }
}
