// swift-format-ignore-file
// Generated from feed.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``FeedEvent``: one method per event type.
protocol FeedEventHandler: Sendable {
    /// A page was changed.
    ///
    /// Type: `feed`
    func feed(_ event: WebhookEvents.Event<FeedPayload>) async throws

    /// A page was mentioned.
    ///
    /// Type: `mention`
    func mention(_ event: WebhookEvents.Event<String>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension FeedEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: FeedEvent) async throws {
        switch event {
        case .feed(let event): try await feed(event)
        case .mention(let event): try await mention(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
