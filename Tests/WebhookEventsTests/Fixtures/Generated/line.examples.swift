// swift-format-ignore-file
// Generated from line.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension LineEvent {
    /// The events in ``exampleMessages``.
    static let examples: [LineEvent] = exampleMessages.flatMap { (try? LineEvent.events(in: $0)) ?? [] }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(body: #"{"events":[{"type":"message","text":"hello"}]}"#),
        WebhookEvents.WebhookMessage(body: #"{"destination":"U1","events":[{"type":"message","text":"one"},{"type":"other"},{"type":"message","text":"two"}]}"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [LineEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"{"events":[{"user":"text","webhookEventId":"example","timestamp":1767225600000,"type":"follow"}]}"#),
    ])
}

#endif
