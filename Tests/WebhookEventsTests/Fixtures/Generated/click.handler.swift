// swift-format-ignore-file
// Generated from click.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``ClickEvent``: one method per event type.
protocol ClickEventHandler: Sendable {
    /// A button was pressed.
    ///
    /// Type: `pressed`
    func pressed(_ event: WebhookEvents.Event<PressedPayload>) async throws

    /// A dialog was closed.
    ///
    /// Type: `closed`
    func closed(_ event: WebhookEvents.Event<WebhookEvents.JSONMap<WebhookEvents.JSONValue>>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension ClickEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: ClickEvent) async throws {
        switch event {
        case .pressed(let event): try await pressed(event)
        case .closed(let event): try await closed(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
