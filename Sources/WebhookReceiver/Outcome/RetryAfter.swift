#if Receiver
/// An error of a handler that determines the time of the next attempt, such as the limit of another
/// service.
///
/// In an ``InboxWorker``, the next attempt is after this time. Without an inbox, the sender gets the status
/// 503 with `Retry-After` (RFC 9110, section 10.2.3).
public struct RetryAfter: Error, Sendable {
    /// The time until the next attempt.
    public let delay: Duration
    /// The error that caused it, if any.
    public let underlyingError: (any Error)?

    /// Creates an error.
    public init(_ delay: Duration, underlyingError: (any Error)? = nil) {
        self.delay = delay
        self.underlyingError = underlyingError
    }
}

extension RetryAfter: CustomStringConvertible {
    /// The time, and the error that caused it.
    public var description: String {
        "retry after \(delay)" + (underlyingError.map { ": \($0)" } ?? "")
    }
}
#endif
