#if Receiver
/// When an ``InboxWorker`` tries an event again whose handler threw.
public struct InboxRetryPolicy: Hashable, Sendable {
    /// The maximum number of attempts; after them, the event becomes a dead letter. The default is 20, which
    /// takes 8 hours on average.
    public var maximumAttempts = 20

    /// The delay after the first attempt. It doubles with each further attempt.
    public var firstDelay: Duration = .seconds(5)

    /// The maximum delay.
    public var maximumDelay: Duration = .seconds(3_600)

    /// Creates a policy with the defaults.
    public init() {}

    /// Creates a policy with the defaults, and changes it.
    public init(_ change: (inout InboxRetryPolicy) -> Void) {
        change(&self)
    }

    /// The delay after an attempt: between half of the nominal delay and all of it, so that events that
    /// failed together are not tried again together.
    ///
    /// - Parameters:
    ///   - attempt: The number of the attempt, from 1.
    ///   - random: A random number from 0 to 1, which chooses the delay.
    func delay(after attempt: Int, random: Double) -> Duration {
        var delay = firstDelay
        var attempt = attempt
        while attempt > 1, delay < maximumDelay {
            delay += delay
            attempt -= 1
        }
        return min(delay, maximumDelay) * (0.5 + random / 2)
    }
}
#endif
