#if Receiver
public import Foundation
public import WebhookEvents
public import WebhookReceiver

/// Sends deliveries to an endpoint: signs each attempt, and retries according to a schedule.
///
/// ```swift
/// let sender = DeliverySender(
///     scheme: try .standardWebhooks(secrets: [secret]), url: url, schedule: .standardWebhooks)
/// let attempt = try await sender.send(event)
/// ```
public struct DeliverySender: Sendable {
    /// The HTTP client.
    public var transport: any DeliveryTransport
    /// The scheme that signs each attempt.
    public var scheme: any SignatureScheme
    /// The URL of the endpoint.
    public var url: String
    /// The schedule for retries of a failed delivery.
    public var schedule: RetrySchedule
    /// The current time, which is signed.
    public var now: @Sendable () -> Date = { Date() }
    /// Waits before a retry.
    public var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    /// A random number from 0 to 1 that spreads retries: see ``RetrySchedule/delay(before:after:jitter:)``.
    public var jitter: @Sendable () -> Double = { .random(in: 0...1) }

    /// Creates a sender.
    ///
    /// - Parameters:
    ///   - transport: The HTTP client. The default is that of Foundation.
    ///   - scheme: The scheme that signs each attempt.
    ///   - url: The URL of the endpoint.
    ///   - schedule: The schedule for retries of a failed delivery. The default is no retries.
    public init(
        transport: any DeliveryTransport = URLSessionTransport(), scheme: any SignatureScheme,
        url: String, schedule: RetrySchedule = .never
    ) {
        self.transport = transport
        self.scheme = scheme
        self.url = url
        self.schedule = schedule
    }

    /// Encodes and sends an event until the endpoint accepts it, or the schedule ends.
    ///
    /// - Parameters:
    ///   - event: The event, whose identifier is also that of the delivery.
    ///   - observe: Called with each attempt, before the delay until the next one.
    /// - Returns: The last attempt.
    /// - Throws: `WebhookEncodingError` when the event cannot be encoded, `SigningError` when the scheme
    ///   cannot sign it, and what ``sleep`` throws.
    public func send(
        _ event: some WebhookEvent, observe: (DeliveryAttempt) -> Void = { _ in }
    ) async throws -> DeliveryAttempt {
        try await send(OutgoingDelivery(event), observe: observe)
    }

    /// The request of an attempt, signed at the given time.
    ///
    /// - Throws: `SigningError` when the scheme cannot sign it.
    public func request(
        for delivery: OutgoingDelivery, at time: Date
    ) throws(SigningError) -> WebhookRequest {
        try scheme.signed(
            WebhookRequest(url: url, message: delivery.message), id: delivery.id, at: time)
    }

    /// Sends a delivery until the endpoint accepts it, or the schedule ends.
    ///
    /// - Parameters:
    ///   - delivery: The delivery.
    ///   - observe: Called with each attempt, before the delay until the next one.
    /// - Returns: The last attempt.
    /// - Throws: `SigningError` when the scheme cannot sign it, and what ``sleep`` throws.
    public func send(
        _ delivery: OutgoingDelivery, observe: (DeliveryAttempt) -> Void = { _ in }
    ) async throws -> DeliveryAttempt {
        var retry = 0
        while true {
            var attempt = try await self.attempt(delivery)
            if !attempt.isSuccess {
                attempt.next = schedule.delay(
                    before: retry, after: attempt.response, jitter: jitter())
            }
            observe(attempt)
            guard let delay = attempt.next else { return attempt }
            retry += 1
            try await sleep(delay)
        }
    }

    private func attempt(_ delivery: OutgoingDelivery) async throws -> DeliveryAttempt {
        let request = try request(for: delivery, at: now())
        do {
            return DeliveryAttempt(outcome: .responded(try await transport.send(request)))
        } catch {
            return DeliveryAttempt(outcome: .failed(reason: "\(error)"))
        }
    }
}
#endif
