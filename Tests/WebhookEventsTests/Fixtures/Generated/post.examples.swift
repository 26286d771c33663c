// swift-format-ignore-file
// Generated from post.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension PostEvent {
    /// The events in ``exampleMessages``.
    static let examples: [PostEvent] = exampleMessages.compactMap { try? PostEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(
            headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: #"event=opened&recipient=ana%40example.com&count=2&tag=a+b&tag=c"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [PostEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(
            headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: #"code=1&Message-Id=example&timestamp=1767225600&event=dropped"#),
    ])
}

#endif
