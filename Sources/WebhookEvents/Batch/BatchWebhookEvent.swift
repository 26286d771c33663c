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
        let frame = try frame(of: events.first, around: pointer)
        let message = WebhookMessage(
            headers: headers, body: frame.bytes(with: items.map(\.body), at: pointer[...]))
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
        of event: Self?, around pointer: [String]
    ) throws(WebhookEncodingError) -> JSONValue {
        var frame = JSONValue.object(JSONObject())
        if let (index, content) = event?.content, let envelope = content.envelope {
            frame = try EnvelopeWriter(layout: layout, index: index, payload: .json)
                .frame(of: envelope)
        }
        frame.set(.array([]), at: pointer[...])
        return frame
    }
}

extension JSONValue {
    /// The value as JSON text, with other texts as the elements of the array that a pointer leads to.
    fileprivate func bytes(with items: [[UInt8]], at pointer: ArraySlice<String>) -> [UInt8] {
        guard let token = pointer.first, let object else {
            return [UInt8(ascii: "[")] + items.joined(separator: [UInt8(ascii: ",")])
                + [UInt8(ascii: "]")]
        }
        let members = object.map { key, value in
            JSONValue.string(key).bytes + [UInt8(ascii: ":")]
                + (key == token ? value.bytes(with: items, at: pointer.dropFirst()) : value.bytes)
        }
        return [UInt8(ascii: "{")] + members.joined(separator: [UInt8(ascii: ",")])
            + [UInt8(ascii: "}")]
    }
}
