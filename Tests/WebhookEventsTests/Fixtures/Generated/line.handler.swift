// swift-format-ignore-file
// Generated from line.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``LineEvent``: one method per event type.
protocol LineEventHandler: Sendable {
    /// A message was sent.
    ///
    /// Type: `message`
    func messageEvent(_ event: WebhookEvents.Event<MessagePayload>) async throws

    /// Somebody follows.
    ///
    /// Type: `follow`
    func follow(_ event: WebhookEvents.Event<FollowPayload>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension LineEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: LineEvent) async throws {
        switch event {
        case .messageEvent(let event): try await messageEvent(event)
        case .follow(let event): try await follow(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
