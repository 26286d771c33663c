// swift-format-ignore-file
// Generated from mail.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``MailEvent``: one method per event type.
protocol MailEventHandler: Sendable {
    /// Type: `delivered`
    func delivered(_ event: WebhookEvents.Event<DeliveredPayload>) async throws

    /// Type: `bounce`
    func bounce(_ event: WebhookEvents.Event<BouncePayload>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
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
}

#endif
