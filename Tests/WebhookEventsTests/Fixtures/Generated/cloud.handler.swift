// swift-format-ignore-file
// Generated from cloud.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``CloudEvent``: one method per event type.
protocol CloudEventHandler: Sendable {
    /// An order was paid.
    ///
    /// Type: `com.example.order.paid`
    func comExampleOrderPaid(_ event: WebhookEvents.Event<CloudOrder>) async throws

    /// Type: `com.example.ping`
    func comExamplePing(_ event: WebhookEvents.Event<String?>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension CloudEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: CloudEvent) async throws {
        switch event {
        case .comExampleOrderPaid(let event): try await comExampleOrderPaid(event)
        case .comExamplePing(let event): try await comExamplePing(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
