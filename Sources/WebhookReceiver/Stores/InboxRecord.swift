#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// An event in an inbox with its state.
public struct InboxRecord: Hashable, Sendable {
    /// The number of the entry in the inbox.
    public let id: Int64
    /// The event.
    public let entry: InboxEntry
    /// The state.
    public let state: InboxState
    /// The number of attempts so far.
    public let attempts: Int
    /// The time of the next attempt; the end of the lease while it is being handled; `nil` for a dead
    /// letter.
    public let due: Date?
    /// The error of the last attempt, if one failed.
    public let error: String?

    /// Creates a record.
    public init(
        id: Int64, entry: InboxEntry, state: InboxState, attempts: Int, due: Date?, error: String?
    ) {
        self.id = id
        self.entry = entry
        self.state = state
        self.attempts = attempts
        self.due = due
        self.error = error
    }
}
#endif
