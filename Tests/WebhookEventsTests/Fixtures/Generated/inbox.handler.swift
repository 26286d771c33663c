// swift-format-ignore-file
// Generated from inbox.events.json by webhook-events-generator.

import WebhookEvents

/// What a service does with events: one method for each event type of the catalog.
protocol InboxEventHandler: Sendable {
    /// A message was posted.
    func messagePosted(_ event: Event<Message>) async throws
    /// A message was removed.
    func messageRemoved(_ event: Event<Message>) async throws
    /// A member joined; the payload describes nothing of the envelope.
    func memberJoined(_ event: Event<MemberJoinedPayload>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: UnknownEvent) async throws

    /// Handles an event of a known type whose payload is not what the catalog says. Throws
    /// the event's error unless implemented.
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

/// A handler that needs no method for the events that it does not care about: they all go to
/// ``unhandled(_:)``.
protocol PartialInboxEventHandler: InboxEventHandler {
    /// Handles an event that no other method handles, unknown ones too.
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
