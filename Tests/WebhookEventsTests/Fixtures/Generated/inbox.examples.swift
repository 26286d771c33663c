// swift-format-ignore-file
// Generated from inbox.events.json by webhook-events-generator.

import WebhookEvents

extension InboxEvent {
    /// The events in ``exampleMessages``.
    static var examples: [InboxEvent] {
        exampleMessages.compactMap { try? InboxEvent($0) }
    }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]
}
