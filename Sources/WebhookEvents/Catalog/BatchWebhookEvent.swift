/// The events of a catalog whose messages may contain several events each.
public protocol BatchWebhookEvent: WebhookEvent {}

extension BatchWebhookEvent {
    /// Encodes events as the body of one batch, in order.
    ///
    /// An event that was received and not changed is copied byte for byte. Values that the catalog
    /// locates in the whole body, outside the events, are taken from the first event.
    ///
    /// - Returns: JSON text in UTF-8.
    /// - Throws: ``WebhookEncodingError`` when an event cannot be encoded so that decoding gives an
    ///   equal event.
    public static func encodedBatch(_ events: [Self]) throws(WebhookEncodingError) -> [UInt8] {
        try encodedBatchMessage(events).body
    }

    /// Encodes events as one batch message, in order: the body of ``encodedBatch(_:)`` with the
    /// header fields of the first event.
    ///
    /// - Throws: ``WebhookEncodingError`` when an event cannot be encoded so that decoding gives an
    ///   equal event.
    public static func encodedBatchMessage(
        _ events: [Self]
    ) throws(WebhookEncodingError) -> WebhookMessage {
        let isCloudEvent = layout.options?.cloudEvent != nil
        var items: [WebhookMessage] = []
        for event in events {
            let message = try event.encodedMessage()
            items.append(
                isCloudEvent
                    ? message.structuredCloudEvent(layout.options?.attributes) : message)
        }
        var headers = items.first?.headers ?? WebhookHeaders()
        if isCloudEvent { headers["Content-Type"] = CloudEventLayout.batchMediaType }
        let pointer = layout.options?.messages?.pointer ?? []
        var body = try frame(of: events.first)
        body.set([UInt8](arrayOf: items.map(\.body)), at: pointer)
        let message = WebhookMessage(headers: headers, body: body.bytes)
        try check(message, of: events)
        return message
    }

    /// Checks that the events decoded from the message have the original types. Where the type is
    /// located in the whole body, all events of a batch must have the same type.
    private static func check(
        _ message: WebhookMessage, of events: [Self]
    ) throws(WebhookEncodingError) {
        guard layout.hasTypeInBatch,
            let read = try? Self.events(in: message, limits: .largest)
        else { return }
        for (event, read) in zip(events, read) where event.content.type != read.content.type {
            throw WebhookEncodingError(.otherType(read.type), at: "")
        }
    }

    /// The whole body, without the events.
    private static func frame(
        of event: Self?
    ) throws(WebhookEncodingError) -> BodyText {
        guard let (index, content) = event?.content else { return BodyText() }
        return try EnvelopeWriter(layout: layout, index: index, payload: .json)
            .frame(of: content.envelope)
    }
}

extension [UInt8] {
    /// Creates the text of a JSON array from the JSON texts of its elements.
    fileprivate init(arrayOf elements: [[UInt8]]) {
        self = [UInt8(ascii: "[")]
        append(contentsOf: elements.joined(separator: [UInt8(ascii: ",")]))
        append(UInt8(ascii: "]"))
    }
}
