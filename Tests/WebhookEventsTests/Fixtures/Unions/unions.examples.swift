// swift-format-ignore-file
// Generated from unions.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension UnionsEvent {
    /// The events in ``exampleMessages``.
    static let examples: [UnionsEvent] = exampleMessages.compactMap { try? UnionsEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [UnionsEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"{"data":{"id":"text","receipt":"{}","attachment":"W10=","amount":"1","state":"STATE_UNSPECIFIED"},"type":"payment"}"#),
        WebhookEvents.WebhookMessage(body: #"{"data":"text","type":"node"}"#),
    ])
}

#endif
