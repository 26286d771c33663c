#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// A verified event that is stored in an inbox and handled later.
public struct InboxEntry: Hashable, Sendable {
    /// The claim, whose identifier recognizes a repeated delivery of the event.
    public var request: ClaimRequest
    /// The name of the endpoint that received it.
    public var endpoint: String
    /// The sender, where the endpoint has several.
    public var sender: String?
    /// The event's type; `nil` when it names none.
    public var type: String?
    /// What the event is about, if the catalog names the location of that. The events of an endpoint that
    /// have the same subject are handled one after another, in the order in which they were stored.
    public var subject: String?
    /// The header fields, and a body that contains the event: the exact bytes that were received; for an
    /// event of a batch, a batch with this event alone, whose bytes are those that were received.
    public var message: WebhookMessage
    /// The position of the event among those in the body; 0 unless an event of a batch cannot be
    /// separated from the others.
    public var index: Int
    /// The time at which it was received.
    public var time: Date

    /// Creates an entry.
    public init(
        request: ClaimRequest, endpoint: String, sender: String? = nil, type: String? = nil,
        subject: String? = nil, message: WebhookMessage, index: Int = 0, time: Date
    ) {
        self.request = request
        self.endpoint = endpoint
        self.sender = sender
        self.type = type
        self.subject = subject
        self.message = message
        self.index = index
        self.time = time
    }
}
#endif
