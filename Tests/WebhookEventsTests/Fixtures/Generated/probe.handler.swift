// swift-format-ignore-file
// Generated from probe.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``ProbeEvent``: one method per event type.
protocol ProbeEventHandler: Sendable {
    /// A probe passed.
    ///
    /// Type: `true`
    func passed(_ event: WebhookEvents.Event<TruePayload>) async throws

    /// A probe passed.
    ///
    /// Type: `true`, version “2”
    func passedV2(_ event: WebhookEvents.Event<TrueV2Payload>) async throws

    /// A probe failed.
    ///
    /// Type: `false`
    func failed(_ event: WebhookEvents.Event<FalsePayload>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension ProbeEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: ProbeEvent) async throws {
        switch event {
        case .passed(let event): try await passed(event)
        case .passedV2(let event): try await passedV2(event)
        case .failed(let event): try await failed(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
