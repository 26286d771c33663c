// swift-format-ignore-file
// Generated from ledger.events.json and ledger.events.swift.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``LedgerEntryEvent``: one method per event type.
protocol LedgerEntryEventHandler: Sendable {
    /// An entry was posted.
    ///
    /// Type: `entry.posted`
    func entryPosted(_ event: WebhookEvents.Event<Entry>) async throws

    /// An entry was posted.
    ///
    /// Type: `entry.posted`, version “2”
    func entryPostedV2(_ event: WebhookEvents.Event<EntryPostedV2Payload>) async throws

    /// Type: `entry.voided`, version “1”
    func entryVoidedV1(_ event: WebhookEvents.Event<Entry>) async throws

    /// Type: `entry.voided`, version “2”
    func entryGone(_ event: WebhookEvents.Event<Gone>) async throws
}

extension LedgerEntryEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: LedgerEntryEvent) async throws {
        switch event {
        case .posted(let event): try await entryPosted(event)
        case .postedV2(let event): try await entryPostedV2(event)
        case .voidedV1(let event): try await entryVoidedV1(event)
        case .entryGone(let event): try await entryGone(event)
        }
    }
}

/// Handles the events of ``LedgerAccountEvent``: one method per event type.
protocol LedgerAccountEventHandler: Sendable {
    /// Deprecated.
    ///
    /// Type: `account.opened`
    func accountIsOpen(_ event: WebhookEvents.Event<LedgerAccount>) async throws
}

extension LedgerAccountEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: LedgerAccountEvent) async throws {
        switch event {
        case .accountIsOpen(let event): try await accountIsOpen(event)
        }
    }
}

/// Handles the events of ``LedgerPingEvent``: one method per event type.
protocol LedgerPingEventHandler: Sendable {
    /// Type: `ping`
    func ping(_ event: WebhookEvents.Event<WebhookEvents.JSONValue>) async throws
}

extension LedgerPingEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: LedgerPingEvent) async throws {
        switch event {
        case .ping(let event): try await ping(event)
        }
    }
}

/// Handles the events of ``LedgerEvent``: one method per event type.
protocol LedgerEventHandler:
    LedgerEntryEventHandler,
    LedgerAccountEventHandler,
    LedgerPingEventHandler
{
    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension LedgerEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: LedgerEvent) async throws {
        switch event {
        case .entry(let event): try await handle(event)
        case .account(let event): try await handle(event)
        case .ping(let event): try await handle(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
