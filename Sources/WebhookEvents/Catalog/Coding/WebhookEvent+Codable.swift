extension WebhookEvent {
    /// Decodes an event from one of the forms that ``encode(to:)`` writes, or from any body.
    ///
    /// If the catalog locates the type in a header field, pass the header fields of such a body in
    /// the decoder's `userInfo`, as ``WebhookHeaders`` for the key
    /// `CodingUserInfoKey.webhookHeaders`. A `Decoder` does not give access to the exact bytes of
    /// the body, so `message` then contains the same JSON value without white space.
    public init(from decoder: any Decoder) throws {
        let container = try? decoder.container(keyedBy: MemberKey.self)
        let keys = container.map { KeyRecorder.keys(of: $0) } ?? []
        if let stored = try StoredEvent(decoder, keys: keys) {
            self = try Self.event(stored, decoder.codingPath)
            return
        }
        let headers = decoder.userInfo[.webhookHeaders] as? WebhookHeaders ?? WebhookHeaders()
        var position = try SingleDecodingPosition(decoder)
        let body = try position.jsonText(CodingTree(decoder), container, keys)
        self = try DecodingError.wrapping(decoder.codingPath) { () throws(WebhookDecodingError) in
            try Self(body: body, headers)
        }
    }

    /// Writes an event so that decoding gives an equal event.
    ///
    /// An event of a known type is written as the JSON of its body, as ``encoded()`` returns it, if
    /// the event can be restored from the body alone. Numbers keep all their digits and keys are
    /// those of the body; header fields and the exact bytes are omitted. A CloudEvent is written in
    /// structured mode.
    ///
    /// Other events are written as objects with a single key, which identifies the kind of event;
    /// see ``UnknownEvent`` and ``MalformedEvent`` for their contents.
    ///
    /// | key | event |
    /// |---|---|
    /// | `$event` | a known event that its body alone does not determine: a part is in header fields, outside the event in a batch, or not in the message at all, such as the milliseconds of a time in whole seconds; and an event with numbers that encoders cannot represent |
    /// | `$unknown` | an unknown event |
    /// | `$malformed` | a malformed event |
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
    /// All of these contain the exact message. `$event` contains `type`, `version` if the catalog
    /// has several versions, `id`, `time`, `source`, `attributes` and `message`. For an event that
    /// was created in Swift or changed, it also contains `changes`, the names of the parts that
    /// differ from the message, and the payload as `data` if it is one of them.
    ///
    /// - Throws: `EncodingError` when a number is not finite, or when decoding would give a
    ///   different payload.
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
    /// The key of the ``WebhookHeaders`` that belong to the body, in the `userInfo` of a decoder.
    public static let webhookHeaders = makeKey("WebhookEvents.headers")

    private static func makeKey(_ name: String) -> CodingUserInfoKey {
        guard let key = CodingUserInfoKey(rawValue: name) else {
            preconditionFailure("a user info key is made of any string")
        }
        return key
    }
}
