// swift-format-ignore-file
// Generated from desk.events.json and desk.events.swift.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``DeskEvent``: one method per event type.
protocol DeskEventHandler: Sendable {
    /// Anything else happened to a ticket.
    ///
    /// Type: `ticket`
    func ticket(_ event: WebhookEvents.Event<DeskTicket>) async throws

    /// A ticket was opened.
    ///
    /// Type: `ticket.opened`
    func ticketOpened(_ event: WebhookEvents.Event<DeskTicketOpenedPayload>) async throws

    /// Handles an event whose type is not in the catalog, or left out by the config.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
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
}

#endif
