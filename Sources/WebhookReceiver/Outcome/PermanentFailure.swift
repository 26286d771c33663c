#if Receiver
/// An error of a handler after which further attempts are pointless, such as an order that does not exist.
///
/// In an ``InboxWorker``, the event becomes a dead letter at once. Without an inbox, the sender gets the
/// status 500 as after any other error, since an event must not be acknowledged that was not handled.
public struct PermanentFailure: Error, Sendable {
    /// The reason, for people.
    public let reason: String
    /// The error that caused it, if any.
    public let underlyingError: (any Error)?

    /// Creates an error.
    public init(_ reason: String, underlyingError: (any Error)? = nil) {
        self.reason = reason
        self.underlyingError = underlyingError
    }
}

extension PermanentFailure: CustomStringConvertible {
    /// The reason, and the error that caused it.
    public var description: String {
        reason + (underlyingError.map { ": \($0)" } ?? "")
    }
}
#endif
