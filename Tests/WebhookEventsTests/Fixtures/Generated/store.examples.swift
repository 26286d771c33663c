// swift-format-ignore-file
// Generated from store.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension StoreEvent {
    /// The events in ``exampleMessages``.
    static let examples: [StoreEvent] = exampleMessages.compactMap { try? StoreEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(
            headers: [("X-Topic", "orders/paid"), ("X-API-Version", "2024-06-20")],
            body: #"{"number":"A-1"}"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [StoreEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(
            headers: [("X-Delivery", "example"), ("X-Triggered-At", "1767225600000"), ("X-Topic", "orders/paid")],
            body: #"{"id":1}"#),
        WebhookEvents.WebhookMessage(
            headers: [("X-Delivery", "example"), ("X-Triggered-At", "1767225600000"), ("X-Topic", "orders/paid"), ("X-API-Version", "v2")],
            body: #"{"ref":"text"}"#),
        WebhookEvents.WebhookMessage(
            headers: [("X-Delivery", "example"), ("X-Triggered-At", "1767225600000"), ("X-Topic", "orders/deleted"), ("X-API-Version", "1")],
            body: #"{"id":1}"#),
        WebhookEvents.WebhookMessage(
            headers: [("X-Delivery", "example"), ("X-Triggered-At", "1767225600000"), ("X-Topic", "orders/deleted"), ("X-API-Version", "1.10")],
            body: #"{}"#),
    ])
}

#endif
