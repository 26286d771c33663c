// swift-format-ignore-file
// Generated from bot.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

extension BotEvent {
    /// The events in ``exampleMessages``.
    static let examples: [BotEvent] = exampleMessages.compactMap { try? BotEvent($0) }

    /// The examples of the catalog as messages, in the order of its events.
    static let exampleMessages: [WebhookEvents.WebhookMessage] = [
        WebhookEvents.WebhookMessage(body: #"{"update_id":7,"message":{"message_id":1,"text":"hello"}}"#),
        WebhookEvents.WebhookMessage(body: #"{"message":{"message_id":2,"text":null},"update_id":1}"#),
    ]

    /// One event of each type, in the order of the catalog: that of the first example which has
    /// one, or an event that is made from the type of its payload.
    static let samples: [BotEvent] = sampleEvents(in: exampleMessages + [
        WebhookEvents.WebhookMessage(body: #"{"edited_message":{"message_id":1,"text":"text"},"update_id":1}"#),
        WebhookEvents.WebhookMessage(body: #"{"callback_query":{"id":"text"},"update_id":1}"#),
        WebhookEvents.WebhookMessage(body: #"{"stopped":true,"update_id":1}"#),
    ])
}

#endif
