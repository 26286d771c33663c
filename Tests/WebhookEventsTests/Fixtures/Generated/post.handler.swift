// swift-format-ignore-file
// Generated from post.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``PostEvent``: one method per event type.
protocol PostEventHandler: Sendable {
    /// A mail was opened.
    ///
    /// Type: `opened`
    func opened(_ event: WebhookEvents.Event<OpenedPayload>) async throws

    /// A mail was dropped.
    ///
    /// Type: `dropped`
    func dropped(_ event: WebhookEvents.Event<DroppedPayload>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension PostEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: PostEvent) async throws {
        switch event {
        case .opened(let event): try await opened(event)
        case .dropped(let event): try await dropped(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
