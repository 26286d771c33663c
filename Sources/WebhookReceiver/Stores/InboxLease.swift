#if Receiver
/// The right to handle an event of an inbox for the duration of the store's lease.
public struct InboxLease: Hashable, Sendable {
    /// The number of the entry in the inbox.
    public let id: Int64
    /// The event.
    public let entry: InboxEntry
    /// The number of this attempt, from 1.
    public let attempt: Int
    /// Distinguishes this lease from earlier and later ones of the same event.
    public let token: String

    /// Creates a lease.
    public init(id: Int64, entry: InboxEntry, attempt: Int, token: String) {
        self.id = id
        self.entry = entry
        self.attempt = attempt
        self.token = token
    }
}
#endif
