// swift-format-ignore-file
// Generated from bot.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

extension BotEvent {
    /// The events in ``exampleMessages``.
    static let examples: [BotEvent] = exampleMessages.compactMap { try? BotEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(body: #"{"update_id":7,"message":{"message_id":1,"text":"hello"}}"#),
        WebhookEvents.WebhookMessage(body: #"{"message":{"message_id":2,"text":null},"update_id":1}"#),
    ]
}

#endif
