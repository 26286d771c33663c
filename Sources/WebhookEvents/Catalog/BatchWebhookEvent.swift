/// The events of a catalog whose messages may hold several of them.
public protocol BatchWebhookEvent: WebhookEvent {}

extension BatchWebhookEvent {
    /// The body that holds some events, in order.
    ///
    /// An event that was received and not changed stands in it byte for byte. What the catalog has
    /// in the whole body, beside the events, is taken from the first of them.
    ///
    /// - Returns: JSON text in UTF-8.
    /// - Throws: ``WebhookEncodingError`` when an event has no form that would be read as what it is.
    public static func encodedBatch(_ events: [Self]) throws(WebhookEncodingError) -> [UInt8] {
        try encodedBatchMessage(events).body
    }

    /// The message that holds some events, in order: like ``encodedBatch(_:)``, with the header
    /// fields of the first event.
    ///
    /// - Throws: ``WebhookEncodingError`` when an event has no form that would be read as what it is.
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

    /// Checks that a message is read as events of the same types: where the whole body names the type, a
    /// batch has events of one.
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

    /// The whole body without its events.
    private static func frame(
        of event: Self?
    ) throws(WebhookEncodingError) -> BodyText {
        guard let (index, content) = event?.content, let envelope = content.envelope else {
            return BodyText()
        }
        return try EnvelopeWriter(layout: layout, index: index, payload: .json).frame(of: envelope)
    }
}

extension [UInt8] {
    /// Creates the text of an array whose elements are JSON texts.
    fileprivate init(arrayOf elements: [[UInt8]]) {
        self = [UInt8(ascii: "[")]
        append(contentsOf: elements.joined(separator: [UInt8(ascii: ",")]))
        append(UInt8(ascii: "]"))
    }
}
