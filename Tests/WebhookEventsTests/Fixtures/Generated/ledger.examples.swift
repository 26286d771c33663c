// swift-format-ignore-file
// Generated from ledger.events.json and ledger.events.swift.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension LedgerEvent {
    /// The events in ``exampleMessages``.
    static let examples: [LedgerEvent] = exampleMessages.compactMap { try? LedgerEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(body: #"{"data":{"object":{"id":"e1","amount":1.10}},"id":"example","at":"2026-01-01T00:00:00Z","type":"entry.posted"}"#),
        WebhookEvents.WebhookMessage(body: #"{"data":{"object":{"entries":[{"id":"e1"}],"reason":"import"}},"id":"example","at":"2026-01-01T00:00:00Z","type":"entry.posted","version":"2"}"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [LedgerEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"{"data":{"object":{"id":"text","amount":1.5}},"id":"example","at":"2026-01-01T00:00:00Z","type":"entry.voided","version":"1"}"#),
        WebhookEvents.WebhookMessage(body: #"{"data":{"object":{"why":"text"}},"id":"example","at":"2026-01-01T00:00:00Z","type":"entry.voided","version":"2"}"#),
        WebhookEvents.WebhookMessage(body: #"{"data":{"object":{"number":1}},"id":"example","at":"2026-01-01T00:00:00Z","type":"account.opened"}"#),
        WebhookEvents.WebhookMessage(body: #"{"data":{"object":{}},"id":"example","at":"2026-01-01T00:00:00Z","type":"ping"}"#),
    ])
}

#endif
