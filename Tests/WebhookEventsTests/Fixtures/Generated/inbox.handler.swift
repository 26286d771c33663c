// swift-format-ignore-file
// Generated from inbox.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``InboxEvent``: one method per event type.
protocol InboxEventHandler: Sendable {
    /// A message was posted.
    ///
    /// Type: `message.posted`
    func messagePosted(_ event: WebhookEvents.Event<Message>) async throws

    /// A message was removed.
    ///
    /// Type: `message.removed`
    func messageRemoved(_ event: WebhookEvents.Event<Message>) async throws

    /// A member joined; the payload describes nothing of the envelope.
    ///
    /// Type: `member.joined`
    func memberJoined(_ event: WebhookEvents.Event<MemberJoinedPayload>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension InboxEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: InboxEvent) async throws {
        switch event {
        case .messagePosted(let event): try await messagePosted(event)
        case .messageRemoved(let event): try await messageRemoved(event)
        case .memberJoined(let event): try await memberJoined(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
