// swift-format-ignore-file
// Generated from probe.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension ProbeEvent {
    /// The events in ``exampleMessages``.
    static let examples: [ProbeEvent] = exampleMessages.compactMap { try? ProbeEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [ProbeEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"{"ok":true,"name":"text","id":"example"}"#),
        WebhookEvents.WebhookMessage(body: #"{"ok":true,"version":2,"id":"example"}"#),
        WebhookEvents.WebhookMessage(body: #"{"error":"text","id":"example","ok":"false"}"#),
    ])
}

#endif
