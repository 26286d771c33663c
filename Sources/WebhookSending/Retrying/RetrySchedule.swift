#if Receiver
import WebhookEvents

/// The delays before the retries of a failed delivery.
public struct RetrySchedule: Sendable, Hashable {
    /// The delay before each retry, after the attempt before it.
    public let delays: [Duration]

    /// Creates a schedule from the delays.
    public init(delays: [Duration]) {
        self.delays = delays
    }

    /// A single attempt without retries.
    public static let never = RetrySchedule(delays: [])

    /// The schedule of Standard Webhooks 1.0.0, "Deliverability and reliability": ten attempts in
    /// 75 hours and 35 minutes.
    public static let standardWebhooks = RetrySchedule(
        delays: [
            .seconds(5), .minutes(5), .minutes(30), .hours(2), .hours(5), .hours(10), .hours(14),
            .hours(20), .hours(24),
        ])

    /// The delay before a retry: at least as long as the endpoint asked for, and up to a tenth longer, so
    /// that senders which failed at the same time do not retry at the same time.
    ///
    /// - Parameters:
    ///   - retry: The number of the retry, starting at 0.
    ///   - response: The response to the attempt before it, if there was one.
    ///   - jitter: A number from 0 to 1.
    /// - Returns: The delay; `nil` when the schedule ends, or the endpoint is gone (410).
    public func delay(
        before retry: Int, after response: EndpointResponse?, jitter: Double
    ) -> Duration? {
        guard delays.indices.contains(retry), response?.status != 410 else { return nil }
        let delay = max(delays[retry], response?.retryAfter ?? .zero)
        return delay + delay / 10 * min(max(jitter, 0), 1)
    }
}

extension Duration {
    fileprivate static func minutes(_ count: Int) -> Duration { .seconds(count * 60) }
    fileprivate static func hours(_ count: Int) -> Duration { .seconds(count * 3600) }
}
#endif
