// swift-format-ignore-file
// Generated from desk.events.json by webhook-events-generator.

import WebhookEvents

/// Handles the events of the catalog: one method per event type.
protocol DeskEventHandler: Sendable {
    /// Anything else happened to a ticket.
    func ticket(_ event: Event<DeskTicket>) async throws
    /// A ticket was opened.
    func ticketOpened(_ event: Event<DeskTicketOpenedPayload>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog. By
    /// default, throws the event's error.
    func malformed(_ event: MalformedEvent) async throws
}

extension DeskEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: DeskEvent) async throws {
        switch event {
        case .ticket(let event): try await ticket(event)
        case .ticketOpened(let event): try await ticketOpened(event)
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
protocol PartialDeskEventHandler: DeskEventHandler {
    /// Handles an event without a method of its own, including unknown ones.
    func unhandled(_ event: DeskEvent) async throws
}

extension PartialDeskEventHandler {
    func ticket(_ event: Event<DeskTicket>) async throws {
        try await unhandled(.ticket(event))
    }

    func ticketOpened(_ event: Event<DeskTicketOpenedPayload>) async throws {
        try await unhandled(.ticketOpened(event))
    }

    func unknown(_ event: UnknownEvent) async throws {
        try await unhandled(.unknown(event))
    }
}
