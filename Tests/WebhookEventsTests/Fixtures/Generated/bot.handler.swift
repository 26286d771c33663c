// swift-format-ignore-file
// Generated from bot.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``BotEvent``: one method per event type.
protocol BotEventHandler: Sendable {
    /// A message was sent.
    ///
    /// Type: `message`
    func messageEvent(_ event: WebhookEvents.Event<BotMessage>) async throws

    /// A message was changed.
    ///
    /// Type: `edited_message`
    func editedMessage(_ event: WebhookEvents.Event<BotMessage>) async throws

    /// A button was pressed.
    ///
    /// Type: `callback_query`
    func callbackQuery(_ event: WebhookEvents.Event<CallbackQueryPayload>) async throws

    /// The bot was stopped.
    ///
    /// Type: `stopped`
    func stopped(_ event: WebhookEvents.Event<Bool>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension BotEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: BotEvent) async throws {
        switch event {
        case .messageEvent(let event): try await messageEvent(event)
        case .editedMessage(let event): try await editedMessage(event)
        case .callbackQuery(let event): try await callbackQuery(event)
        case .stopped(let event): try await stopped(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
