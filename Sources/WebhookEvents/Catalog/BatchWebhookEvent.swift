/// The events of a catalog whose messages may contain several events each.
public protocol BatchWebhookEvent: WebhookEvent {}

extension BatchWebhookEvent {
    /// Encodes events as the body of one batch, in order.
    ///
    /// An event that was received and not changed is copied byte for byte. Values that the catalog
    /// locates outside the events are those of the first event of an array; if batches are nested,
    /// consecutive events with the same values are in one inner array.
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
        let levels = layout.options?.messages?.outer ?? []
        var headers = WebhookHeaders()
        var items: [BatchWriter.Item] = []
        for event in events {
            var message = try event.encodedMessage()
            if isCloudEvent {
                message = try message.structuredCloudEvent(layout.options?.attributes)
            }
            if items.isEmpty { headers = message.headers }
            let frames = try frames(of: event, levels.count, isFirst: items.isEmpty)
            items.append(BatchWriter.Item(text: message.body, frames: frames))
        }
        if isCloudEvent { headers["Content-Type"] = CloudEventLayout.batchMediaType }
        var body = BatchWriter(levels: levels).body(of: items[...])
        if layout.isForm {
            body = FormText([]).written((try? JSONValue(body))?.object ?? JSONObject())
        }
        let message = WebhookMessage(headers: headers, body: body)
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

    /// The texts around an event, by level, without the event. The whole body is that of the first
    /// event.
    private static func frames(
        of event: Self, _ count: Int, isFirst: Bool
    ) throws(WebhookEncodingError) -> [BodyText] {
        let (index, content) = event.content
        let writer = EnvelopeWriter(layout: layout, index: index, payload: .json)
        var frames: [BodyText] = []
        for level in 0..<count {
            let isUsed = isFirst || level > 0
            frames.append(isUsed ? try writer.frame(level, of: content.envelope) : BodyText())
        }
        return frames
    }
}
