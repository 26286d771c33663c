// swift-format-ignore-file
// Generated from cloud.events.json by webhook-events-generator.

import WebhookEvents

/// What a service does with events: one method for each event type of the catalog.
protocol CloudEventHandler: Sendable {
    /// An order was paid.
    func comExampleOrderPaid(_ event: Event<CloudOrder>) async throws
    func comExamplePing(_ event: Event<String?>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: UnknownEvent) async throws

    /// Handles an event of a known type whose payload is not what the catalog says. Throws
    /// the event's error unless implemented.
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

/// A handler that needs no method for the events that it does not care about: they all go to
/// ``unhandled(_:)``.
protocol PartialCloudEventHandler: CloudEventHandler {
    /// Handles an event that no other method handles, unknown ones too.
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
