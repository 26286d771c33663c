// swift-format-ignore-file
// Generated from store.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

extension StoreEvent {
    /// The events in ``exampleMessages``.
    static let examples: [StoreEvent] = exampleMessages.compactMap { try? StoreEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(
            headers: [("X-Topic", "orders/paid"), ("X-API-Version", "2024-06-20")],
            body: #"{"number":"A-1"}"#),
    ]
}

#endif
