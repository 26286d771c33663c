// swift-format-ignore-file
// Generated from desk.events.json and desk.events.swift.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension DeskEvent {
    /// The events in ``exampleMessages``.
    static let examples: [DeskEvent] = exampleMessages.compactMap { try? DeskEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [DeskEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(
            headers: [("X-Desk-Delivery", "example"), ("X-Desk-Event", "ticket")],
            body: #"{"number":1}"#),
        WebhookEvents.WebhookMessage(
            headers: [("X-Desk-Delivery", "example"), ("X-Desk-Event", "ticket")],
            body: #"{"action":"opened"}"#),
    ])
}

#endif
