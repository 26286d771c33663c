#if Receiver
/// The reason why an event could not be stored in an inbox, or be handled from it.
public enum InboxError: Error, Hashable, Sendable {
    /// The store returned fewer results than it got entries.
    case missingResults
    /// The body of the entry does not contain the event that was stored; for example, the catalog has
    /// changed how messages contain events. The value is the reason.
    case unreadable(String)
    /// The event was taken more often than the policy allows: the process ended each time while it was
    /// handled.
    case tooManyAttempts(Int)
}

extension InboxError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .missingResults: "the inbox returned fewer results than it got events"
        case .unreadable(let reason): "the stored event cannot be read: \(reason)"
        case .tooManyAttempts(let count): "attempt \(count) is more than allowed"
        }
    }
}
#endif
