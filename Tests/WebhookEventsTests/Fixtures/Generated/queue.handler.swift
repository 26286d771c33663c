// swift-format-ignore-file
// Generated from queue.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``QueueEvent``: one method per event type.
protocol QueueEventHandler: Sendable {
    /// A parcel was sent.
    ///
    /// Type: `parcel.sent`
    func parcelSent(_ event: WebhookEvents.Event<ParcelSentPayload>) async throws

    /// A parcel was lost.
    ///
    /// Type: `parcel.lost`
    func parcelLost(_ event: WebhookEvents.Event<ParcelLostPayload>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension QueueEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: QueueEvent) async throws {
        switch event {
        case .parcelSent(let event): try await parcelSent(event)
        case .parcelLost(let event): try await parcelLost(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
