// swift-format-ignore-file
// Generated from vault.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``VaultEvent``: one method per event type.
protocol VaultEventHandler: Sendable {
    /// Type: `account.opened`
    func accountOpened(_ event: WebhookEvents.Event<Account>) async throws

    /// Type: `account.closed`
    func accountClosed(_ event: WebhookEvents.Event<Account>) async throws

    /// Type: `keys.rotated`
    func keysRotated(_ event: WebhookEvents.Event<Keys>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension VaultEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: VaultEvent) async throws {
        switch event {
        case .accountOpened(let event): try await accountOpened(event)
        case .accountClosed(let event): try await accountClosed(event)
        case .keysRotated(let event): try await keysRotated(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
