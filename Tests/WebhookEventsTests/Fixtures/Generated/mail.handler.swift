// swift-format-ignore-file
// Generated from mail.events.json by webhook-events-generator.

import WebhookEvents

/// What a service does with events: one method for each event type of the catalog.
protocol MailEventHandler: Sendable {
    func delivered(_ event: Event<DeliveredPayload>) async throws
    func bounce(_ event: Event<BouncePayload>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: UnknownEvent) async throws

    /// Handles an event of a known type whose payload is not what the catalog says. Throws
    /// the event's error unless implemented.
    func malformed(_ event: MalformedEvent) async throws
}

extension MailEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: MailEvent) async throws {
        switch event {
        case .delivered(let event): try await delivered(event)
        case .bounce(let event): try await bounce(event)
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
protocol PartialMailEventHandler: MailEventHandler {
    /// Handles an event that no other method handles, unknown ones too.
    func unhandled(_ event: MailEvent) async throws
}

extension PartialMailEventHandler {
    func delivered(_ event: Event<DeliveredPayload>) async throws {
        try await unhandled(.delivered(event))
    }

    func bounce(_ event: Event<BouncePayload>) async throws {
        try await unhandled(.bounce(event))
    }

    func unknown(_ event: UnknownEvent) async throws {
        try await unhandled(.unknown(event))
    }
}
