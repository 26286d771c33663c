// swift-format-ignore-file
// Generated from cloud.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension CloudEvent {
    /// The events in ``exampleMessages``.
    static let examples: [CloudEvent] = exampleMessages.flatMap { (try? CloudEvent.events(in: $0)) ?? [] }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(
            headers: [("Content-Type", "application/cloudevents+json")],
            body: #"{"specversion":"1.0","data":{"id":"o1"},"id":"example","time":"2026-01-01T00:00:00Z","source":"/example","type":"com.example.order.paid"}"#),
        WebhookEvents.WebhookMessage(
            headers: [("Content-Type", "application/cloudevents+json")],
            body: #"{"specversion":"1.0","id":"1","source":"/shop","type":"com.example.order.paid","data":{"id":"o1","amount":10.50}}"#),
        WebhookEvents.WebhookMessage(
            headers: [("Content-Type", "application/cloudevents-batch+json")],
            body: #"[{"specversion":"1.0","id":"1","source":"/shop","type":"com.example.order.paid","data":{"id":"o1"}},{"specversion":"1.0","id":"2","source":"/shop","type":"com.example.ping"}]"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [CloudEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(
            headers: [("Content-Type", "application/cloudevents+json")],
            body: #"{"specversion":"1.0","data":"text","id":"example","time":"2026-01-01T00:00:00Z","source":"/example","type":"com.example.ping"}"#),
    ])
}

#endif
