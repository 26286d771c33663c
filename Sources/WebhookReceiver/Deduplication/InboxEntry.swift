#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// A verified delivery in an inbox.
public struct InboxEntry: Hashable, Sendable {
    /// The name of the endpoint that received it.
    public var endpoint: String
    /// The sender, where the endpoint has several.
    public var sender: String?
    /// The header fields and the exact bytes of the body.
    public var message: WebhookMessage
    /// The time at which it was received.
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
