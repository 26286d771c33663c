// swift-format-ignore-file
// Generated from unions.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``UnionsEvent``: one method per event type.
protocol UnionsEventHandler: Sendable {
    /// Type: `payment`
    func payment(_ event: WebhookEvents.Event<Payment>) async throws

    /// Type: `node`
    func node(_ event: WebhookEvents.Event<Node>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
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
}

#endif
