// swift-format-ignore-file
// Generated from unions.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

extension UnionsEvent {
    /// The events in ``exampleMessages``.
    static let examples: [UnionsEvent] = exampleMessages.compactMap { try? UnionsEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]
}

#endif
