#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// A store that keeps deliveries to be handled later.
public protocol InboxStore: DeliveryStore {
    /// Claims a delivery, keeps it, and commits the claim, all in one transaction: what this returns
    /// ``ClaimResult/claimed(_:)`` for is stored, and can be answered with 2xx before it is handled.
    ///
    /// - Parameters:
    ///   - entry: What is kept.
    ///   - request: What identifies it, with the rules of ``DeliveryStore/claim(_:)``.
    /// - Throws: When the delivery was not stored.
    func append(_ entry: InboxEntry, for request: ClaimRequest) async throws -> ClaimResult
}

/// A verified delivery in an inbox.
public struct InboxEntry: Hashable, Sendable {
    /// The name of the endpoint that received it.
    public var endpoint: String
    /// The sender, where the endpoint has several.
    public var sender: String?
    /// The header fields and the exact bytes of the body.
    public var message: WebhookMessage
    /// When it was received.
    public var time: Date

    /// Creates an entry.
    public init(endpoint: String, sender: String? = nil, message: WebhookMessage, time: Date) {
        self.endpoint = endpoint
        self.sender = sender
        self.message = message
        self.time = time
    }
}
#endif
