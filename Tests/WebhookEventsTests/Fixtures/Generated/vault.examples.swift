// swift-format-ignore-file
// Generated from vault.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension VaultEvent {
    /// The events in ``exampleMessages``.
    static let examples: [VaultEvent] = exampleMessages.compactMap { try? VaultEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [VaultEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"{"data":{"id":"text","description":"text","debug_description":"text","custom_mirror":"text","write":"text","self":"text","text":"text","userId":1,"html_url":"https://example.com/","password":"text","pin":"text","kind":"private","opened_at":"2026-01-01T00:00:00Z","limit":1.5},"id":"example","type":"account.opened"}"#),
        WebhookEvents.WebhookMessage(body: #"{"data":{"id":"text","description":"text","debug_description":"text","custom_mirror":"text","write":"text","self":"text","text":"text","userId":1,"html_url":"https://example.com/","password":"text","pin":"text","kind":"private","opened_at":"2026-01-01T00:00:00Z","limit":1.5},"id":"example","type":"account.closed"}"#),
        WebhookEvents.WebhookMessage(body: #"{"data":{"id":1,"key":"text"},"id":"example","type":"keys.rotated"}"#),
    ])
}

#endif
