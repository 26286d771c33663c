// swift-format-ignore-file
// Generated from post.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

extension PostEvent {
    /// The events in ``exampleMessages``.
    static let examples: [PostEvent] = exampleMessages.compactMap { try? PostEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(
            headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: #"event=opened&recipient=ana%40example.com&count=2&tag=a+b&tag=c"#),
    ]
}

#endif
