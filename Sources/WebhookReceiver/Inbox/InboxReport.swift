#if Receiver
import StrictJSON

/// The report to an observer about an attempt to handle an event of an inbox.
public struct InboxReport: Sendable {
    /// The event with its endpoint, sender, type and subject, and the number of the attempt.
    public let lease: InboxLease
    /// The outcome.
    public let outcome: InboxOutcome
    /// The duration of the attempt.
    public let duration: Duration
    /// The time from the receipt of the event to the end of the attempt.
    public let lag: Duration
    /// The error that the store threw when the outcome was stored. The event will be tried again after its
    /// lease expires, even if it was handled.
    public let storeError: (any Error)?
}

extension InboxReport: CustomStringConvertible {
    /// The report in one line for a log, without the handler's error. Line breaks and control characters
    /// are escaped, and a long type is truncated.
    public var description: String {
        let entry = lease.entry
        let line =
            "\(entry.endpoint): \(outcome), type \(DeliveryReport.short(entry.type)), "
            + "id \(entry.request.id), attempt \(lease.attempt), "
            + "\(duration.wholeMilliseconds) ms, lag \(lag.wholeSeconds) s"
            + (storeError == nil ? "" : ", the inbox failed to record it")
        return line.escapedForTerminal()
    }
}
#endif
