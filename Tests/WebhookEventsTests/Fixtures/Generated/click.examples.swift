// swift-format-ignore-file
// Generated from click.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension ClickEvent {
    /// The events in ``exampleMessages``.
    static let examples: [ClickEvent] = exampleMessages.compactMap { try? ClickEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(
            headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: #"payload=%7B%22type%22%3A%22pressed%22%2C%22trigger%22%3A%22t1%22%2C%22button%22%3A%22a%26b%22%7D"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [ClickEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(
            headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: #"payload=%7B%22trigger%22%3A%22example%22%2C%22type%22%3A%22closed%22%7D"#),
    ])
}

#endif
