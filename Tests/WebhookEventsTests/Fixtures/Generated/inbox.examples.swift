// swift-format-ignore-file
// Generated from inbox.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

extension InboxEvent {
    /// The events in ``exampleMessages``.
    static let examples: [InboxEvent] = exampleMessages.compactMap { try? InboxEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]
}

#endif
