// swift-format-ignore-file
// Generated from ledger.events.json and ledger.events.swift.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

extension LedgerEvent {
    /// The events in ``exampleMessages``.
    static let examples: [LedgerEvent] = exampleMessages.compactMap { try? LedgerEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(body: #"{"data":{"object":{"id":"e1","amount":1.10}},"id":"example","at":"2026-01-01T00:00:00Z","type":"entry.posted"}"#),
        WebhookEvents.WebhookMessage(body: #"{"data":{"object":{"entries":[{"id":"e1"}],"reason":"import"}},"id":"example","at":"2026-01-01T00:00:00Z","type":"entry.posted","version":"2"}"#),
    ]
}

#endif
