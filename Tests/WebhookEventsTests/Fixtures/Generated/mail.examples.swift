// swift-format-ignore-file
// Generated from mail.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension MailEvent {
    /// The events in ``exampleMessages``.
    static let examples: [MailEvent] = exampleMessages.flatMap { (try? MailEvent.events(in: $0)) ?? [] }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [MailEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"[{"email":"text","sg_event_id":"example","timestamp":1767225600,"event":"delivered"}]"#),
        WebhookEvents.WebhookMessage(body: #"[{"reason":"text","sg_event_id":"example","timestamp":1767225600,"event":"bounce"}]"#),
    ])
}

#endif
