// swift-format-ignore-file
// Generated from topic.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension TopicEvent {
    /// The events in ``exampleMessages``.
    static let examples: [TopicEvent] = exampleMessages.compactMap { try? TopicEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(body: #"{"message":{"attributes":{"type":"row.added"},"messageId":"example","publishTime":"2026-01-01T00:00:00Z","data":"eyJyb3ciOjcsInRhZ3MiOlsibmV3Il19"}}"#),
        WebhookEvents.WebhookMessage(body: #"{"message":{"messageId":"m1","attributes":{"type":"row.added"},"data":"eyJyb3ciOjh9"},"subscription":"projects/p/subscriptions/s"}"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [TopicEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"{"message":{"attributes":{"type":"row.gone"},"messageId":"example","publishTime":"2026-01-01T00:00:00Z","data":"MQ=="}}"#),
    ])
}

#endif
