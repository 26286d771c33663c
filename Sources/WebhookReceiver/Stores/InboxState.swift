#if Receiver
/// The state of an event in an inbox. An event that was handled is not in the inbox.
public enum InboxState: String, Hashable, Sendable, CaseIterable {
    /// It waits for an attempt.
    case waiting
    /// It is leased by a worker.
    case running
    /// It is a dead letter: all attempts failed, or one failed permanently.
    case dead
}
#endif
