// swift-format-ignore-file
// Generated from queue.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension QueueEvent {
    /// The events in ``exampleMessages``.
    static let examples: [QueueEvent] = exampleMessages.flatMap { (try? QueueEvent.events(in: $0)) ?? [] }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(body: #"{"Records":[{"body":"{\"MessageId\":\"example\",\"Timestamp\":\"2026-01-01T00:00:00Z\",\"Message\":\"{\\\"detail\\\":{\\\"parcel\\\":7},\\\"type\\\":\\\"parcel.sent\\\"}\"}"}]}"#),
        WebhookEvents.WebhookMessage(body: #"{"Records":[{"body":"{\"MessageId\":\"example\",\"Timestamp\":\"2026-01-01T00:00:00Z\",\"Message\":\"{\\\"type\\\":\\\"parcel.sent\\\",\\\"detail\\\":{\\\"parcel\\\":8}}\"}"}]}"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [QueueEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"{"Records":[{"body":"{\"MessageId\":\"example\",\"Timestamp\":\"2026-01-01T00:00:00Z\",\"Message\":\"{\\\"detail\\\":{\\\"where\\\":\\\"text\\\"},\\\"type\\\":\\\"parcel.lost\\\"}\"}"}]}"#),
    ])
}

#endif
