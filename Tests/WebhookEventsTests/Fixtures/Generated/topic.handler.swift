// swift-format-ignore-file
// Generated from topic.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``TopicEvent``: one method per event type.
protocol TopicEventHandler: Sendable {
    /// A row was added.
    ///
    /// Type: `row.added`
    func rowAdded(_ event: WebhookEvents.Event<RowAddedPayload>) async throws

    /// A row was removed.
    ///
    /// Type: `row.gone`
    func rowGone(_ event: WebhookEvents.Event<Int>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension TopicEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: TopicEvent) async throws {
        switch event {
        case .rowAdded(let event): try await rowAdded(event)
        case .rowGone(let event): try await rowGone(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
