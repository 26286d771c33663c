#if Receiver
package import Foundation
import WebhookEvents
package import WebhookReceiver

/// Sends deliveries: signs each attempt, and tries again by a schedule.
package struct DeliverySender: Sendable {
    package var transport: any DeliveryTransport
    package var scheme: any SignatureScheme
    package var url: String
    package var schedule = RetrySchedule.never
    package var now: @Sendable () -> Date = { Date() }
    package var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    package var jitter: @Sendable () -> Double = { .random(in: 0...1) }

    package init(
        transport: any DeliveryTransport, scheme: any SignatureScheme, url: String,
        schedule: RetrySchedule = .never
    ) {
        self.transport = transport
        self.scheme = scheme
        self.url = url
        self.schedule = schedule
    }

    /// The request of an attempt, signed at a time.
    package func request(
        for delivery: OutgoingDelivery, at time: Date
    ) throws(SigningError) -> WebhookRequest {
        var request = WebhookRequest(url: url, message: delivery.message)
        if scheme is TwilioScheme {
            request.url = TwilioScheme.url(url, covering: delivery.message.body)
        }
        request.message.headers.fields += try scheme.sign(request, id: delivery.id, at: time)
        return request
    }

    /// Sends a delivery until the endpoint takes it, or no attempt is left.
    ///
    /// - Parameter observe: Is told of each attempt, before the wait for the next one.
    /// - Returns: The last attempt.
    /// - Throws: ``SigningError`` when the scheme cannot sign it, and what the sleep throws.
    package func send(
        _ delivery: OutgoingDelivery, observe: (DeliveryAttempt) -> Void = { _ in }
    ) async throws -> DeliveryAttempt {
        var retry = 0
        while true {
            var attempt = try await self.attempt(delivery)
            if !attempt.isSuccess {
                attempt.next = schedule.delay(
                    before: retry, after: attempt.answer, jitter: jitter())
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
            return DeliveryAttempt(outcome: .answered(try await transport.send(request)))
        } catch {
            return DeliveryAttempt(outcome: .failed(reason: "\(error)"))
        }
    }
}
#endif
