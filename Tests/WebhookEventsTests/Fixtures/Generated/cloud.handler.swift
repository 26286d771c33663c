// swift-format-ignore-file
// Generated from cloud.events.json by webhook-events-generator.

import WebhookEvents

/// Handles the events of the catalog: one method per event type.
protocol CloudEventHandler: Sendable {
    /// An order was paid.
    func comExampleOrderPaid(_ event: Event<CloudOrder>) async throws
    func comExamplePing(_ event: Event<String?>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog. By
    /// default, throws the event's error.
    func malformed(_ event: MalformedEvent) async throws
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

    /// Throws the event's error.
    func malformed(_ event: MalformedEvent) async throws {
        throw event.error
    }
}

/// Handles some events of the catalog: all others are passed to ``unhandled(_:)``.
protocol PartialCloudEventHandler: CloudEventHandler {
    /// Handles an event without a method of its own, including unknown ones.
    func unhandled(_ event: CloudEvent) async throws
}

extension PartialCloudEventHandler {
    func comExampleOrderPaid(_ event: Event<CloudOrder>) async throws {
        try await unhandled(.comExampleOrderPaid(event))
    }

    func comExamplePing(_ event: Event<String?>) async throws {
        try await unhandled(.comExamplePing(event))
    }

    func unknown(_ event: UnknownEvent) async throws {
        try await unhandled(.unknown(event))
    }
}
