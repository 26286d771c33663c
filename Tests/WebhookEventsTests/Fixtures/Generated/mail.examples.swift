// swift-format-ignore-file
// Generated from mail.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

extension MailEvent {
    /// The events in ``exampleMessages``.
    static let examples: [MailEvent] = exampleMessages.flatMap { (try? MailEvent.events(in: $0)) ?? [] }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
    ]
}

#endif
