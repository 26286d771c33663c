#if Receiver
import WebhookEvents

/// When a delivery that failed is sent again.
public struct RetrySchedule: Sendable, Hashable {
    /// How long each retry waits after the attempt before it.
    public let delays: [Duration]

    /// Creates a schedule of the times to wait.
    public init(delays: [Duration]) {
        self.delays = delays
    }

    /// One attempt only.
    public static let never = RetrySchedule(delays: [])

    /// The schedule of Standard Webhooks 1.0.0, "Deliverability and reliability": ten attempts in
    /// 75 hours and 35 minutes.
    public static let standardWebhooks = RetrySchedule(
        delays: [
            .seconds(5), .minutes(5), .minutes(30), .hours(2), .hours(5), .hours(10), .hours(14),
            .hours(20), .hours(24),
        ])

    /// How long to wait before a retry, counted from 0: at least as long as the endpoint asked for,
    /// and up to a tenth longer, so that senders which failed together do not come back together.
    ///
    /// - Parameter jitter: From 0 to 1.
    public func delay(
        before retry: Int, after answer: EndpointAnswer?, jitter: Double
    ) -> Duration? {
        guard delays.indices.contains(retry), answer?.status != 410 else { return nil }
        let delay = max(delays[retry], answer?.retryAfter ?? .zero)
        return delay + delay / 10 * min(max(jitter, 0), 1)
    }
}

extension EndpointAnswer {
    /// What `Retry-After` says in seconds (RFC 9110, section 10.2.3), no more than a day; a date is
    /// not looked at.
    public var retryAfter: Duration? {
        guard let text = headers["Retry-After"], let seconds = Int64(text), seconds >= 0 else {
            return nil
        }
        return min(.seconds(seconds), .hours(24))
    }

    /// Whether the endpoint took the delivery.
    public var isSuccess: Bool { 200...299 ~= status }
}

extension Duration {
    fileprivate static func minutes(_ count: Int) -> Duration { .seconds(count * 60) }
    fileprivate static func hours(_ count: Int) -> Duration { .seconds(count * 3600) }
}
#endif
