// swift-format-ignore-file
// Generated from desk.events.json and desk.events.swift.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

extension DeskEvent {
    /// The events in ``exampleMessages``.
    static let examples: [DeskEvent] = exampleMessages.compactMap { try? DeskEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]
}

#endif
