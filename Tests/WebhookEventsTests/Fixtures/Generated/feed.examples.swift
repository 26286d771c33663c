// swift-format-ignore-file
// Generated from feed.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension FeedEvent {
    /// The events in ``exampleMessages``.
    static let examples: [FeedEvent] = exampleMessages.flatMap { (try? FeedEvent.events(in: $0)) ?? [] }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(body: #"{"entry":[{"time":1767225600,"changes":[{"value":{"item":"photo","likes":2},"id":"example","field":"feed"}]}]}"#),
        WebhookEvents.WebhookMessage(body: #"{"object":"page","entry":[{"id":"p1","time":1767225600,"changes":[{"field":"feed","value":{"item":"post"}},{"field":"mention","value":"@ana"}]}]}"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [FeedEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"{"entry":[{"time":1767225600,"changes":[{"value":"text","id":"example","field":"mention"}]}]}"#),
    ])
}

#endif
