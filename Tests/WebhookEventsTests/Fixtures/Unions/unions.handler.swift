// swift-format-ignore-file
// Generated from unions.events.json by webhook-events-generator.

import WebhookEvents

/// What a service does with events: one method for each event type of the catalog.
protocol UnionsEventHandler: Sendable {
    func payment(_ event: Event<Payment>) async throws
    func node(_ event: Event<Node>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: UnknownEvent) async throws

    /// Handles an event of a known type whose payload is not what the catalog says. Throws
    /// the event's error unless implemented.
    func malformed(_ event: MalformedEvent) async throws
}

extension UnionsEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: UnionsEvent) async throws {
        switch event {
        case .payment(let event): try await payment(event)
        case .node(let event): try await node(event)
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
protocol PartialUnionsEventHandler: UnionsEventHandler {
    /// Handles an event that no other method handles, unknown ones too.
    func unhandled(_ event: UnionsEvent) async throws
}

extension PartialUnionsEventHandler {
    func payment(_ event: Event<Payment>) async throws {
        try await unhandled(.payment(event))
    }

    func node(_ event: Event<Node>) async throws {
        try await unhandled(.node(event))
    }

    func unknown(_ event: UnknownEvent) async throws {
        try await unhandled(.unknown(event))
    }
}
