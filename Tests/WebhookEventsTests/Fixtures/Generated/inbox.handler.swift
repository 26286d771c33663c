// swift-format-ignore-file
// Generated from inbox.events.json by webhook-events-generator.

import WebhookEvents

/// Handles the events of the catalog: one method per event type.
protocol InboxEventHandler: Sendable {
    /// A message was posted.
    func messagePosted(_ event: Event<Message>) async throws
    /// A message was removed.
    func messageRemoved(_ event: Event<Message>) async throws
    /// A member joined; the payload describes nothing of the envelope.
    func memberJoined(_ event: Event<MemberJoinedPayload>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog. By
    /// default, throws the event's error.
    func malformed(_ event: MalformedEvent) async throws
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

    /// Throws the event's error.
    func malformed(_ event: MalformedEvent) async throws {
        throw event.error
    }
}

/// Handles some events of the catalog: all others are passed to ``unhandled(_:)``.
protocol PartialInboxEventHandler: InboxEventHandler {
    /// Handles an event without a method of its own, including unknown ones.
    func unhandled(_ event: InboxEvent) async throws
}

extension PartialInboxEventHandler {
    func messagePosted(_ event: Event<Message>) async throws {
        try await unhandled(.messagePosted(event))
    }

    func messageRemoved(_ event: Event<Message>) async throws {
        try await unhandled(.messageRemoved(event))
    }

    func memberJoined(_ event: Event<MemberJoinedPayload>) async throws {
        try await unhandled(.memberJoined(event))
    }

    func unknown(_ event: UnknownEvent) async throws {
        try await unhandled(.unknown(event))
    }
}
