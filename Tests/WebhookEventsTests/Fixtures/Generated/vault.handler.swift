// swift-format-ignore-file
// Generated from vault.events.json by webhook-events-generator.

import WebhookEvents

/// Handles the events of the catalog: one method per event type.
protocol VaultEventHandler: Sendable {
    func accountOpened(_ event: Event<Account>) async throws
    func accountClosed(_ event: Event<Account>) async throws
    func keysRotated(_ event: Event<Keys>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog. By
    /// default, throws the event's error.
    func malformed(_ event: MalformedEvent) async throws
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

    /// Throws the event's error.
    func malformed(_ event: MalformedEvent) async throws {
        throw event.error
    }
}

/// Handles some events of the catalog: all others are passed to ``unhandled(_:)``.
protocol PartialVaultEventHandler: VaultEventHandler {
    /// Handles an event without a method of its own, including unknown ones.
    func unhandled(_ event: VaultEvent) async throws
}

extension PartialVaultEventHandler {
    func accountOpened(_ event: Event<Account>) async throws {
        try await unhandled(.accountOpened(event))
    }

    func accountClosed(_ event: Event<Account>) async throws {
        try await unhandled(.accountClosed(event))
    }

    func keysRotated(_ event: Event<Keys>) async throws {
        try await unhandled(.keysRotated(event))
    }

    func unknown(_ event: UnknownEvent) async throws {
        try await unhandled(.unknown(event))
    }
}
