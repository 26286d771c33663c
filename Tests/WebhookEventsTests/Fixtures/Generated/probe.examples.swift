// swift-format-ignore-file
// Generated from probe.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

extension ProbeEvent {
    /// The events in ``exampleMessages``.
    static let examples: [ProbeEvent] = exampleMessages.compactMap { try? ProbeEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]
}

#endif
