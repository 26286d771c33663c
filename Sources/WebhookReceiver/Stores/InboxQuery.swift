#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The properties of the events to find in an inbox. An event must have all that are not `nil`.
public struct InboxQuery: Hashable, Sendable {
    /// The numbers of entries.
    public var ids: [Int64]?
    /// The name of the endpoint.
    public var endpoint: String?
    /// The state.
    public var state: InboxState?
    /// The event's type.
    public var type: String?
    /// The event's subject.
    public var subject: String?
    /// A time: only events that were received before it.
    public var receivedBefore: Date?

    /// Creates a query.
    public init(
        ids: [Int64]? = nil, endpoint: String? = nil, state: InboxState? = nil,
        type: String? = nil, subject: String? = nil, receivedBefore: Date? = nil
    ) {
        self.ids = ids
        self.endpoint = endpoint
        self.state = state
        self.type = type
        self.subject = subject
        self.receivedBefore = receivedBefore
    }
}
#endif
