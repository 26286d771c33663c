// swift-format-ignore-file
// Generated from inbox.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension InboxEvent {
    /// The events in ``exampleMessages``.
    static let examples: [InboxEvent] = exampleMessages.compactMap { try? InboxEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [InboxEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"{"event":{"number":1,"sent":1767225600,"text":"text","draft":"text","type":"message.posted"}}"#),
        WebhookEvents.WebhookMessage(body: #"{"event":{"number":1,"sent":1767225600,"text":"text","draft":"text","type":"message.removed"}}"#),
        WebhookEvents.WebhookMessage(body: #"{"event":{"name":"text","number":1,"sent":"2026-01-01T00:00:00Z","type":"member.joined"}}"#),
    ])
}

#endif
