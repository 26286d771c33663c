#if Receiver
import WebhookEvents

/// Tells the observer and the sender what became of one request.
struct DeliveryReporter {
    private let configuration: ReceiverConfiguration
    private let duration: @Sendable () -> Duration

    init(_ configuration: ReceiverConfiguration) {
        self.configuration = configuration
        duration = configuration.clock.stopwatch()
    }

    func report(_ results: [DeliveryResult], _ delivery: SignedDelivery? = nil) {
        let duration = duration()
        for result in results {
            configuration.observe(
                DeliveryReport(
                    endpoint: configuration.name, sender: delivery?.sender,
                    secretIndex: delivery?.secretIndex, id: result.id, type: result.type,
                    outcome: result.outcome, status: status(of: result.outcome),
                    duration: duration, isPossibleReplay: result.isPossibleReplay,
                    forgottenAge: result.forgottenAge, storeError: result.storeError))
        }
    }

    /// Reports the results, and answers with the one most in need of another attempt.
    func response(
        to results: [DeliveryResult], _ delivery: SignedDelivery? = nil
    ) -> WebhookResponse {
        report(results, delivery)
        let outcome =
            results.map(\.outcome).max { $0.urgency < $1.urgency } ?? DeliveryOutcome.answered
        var headers: WebhookHeaders = ["Content-Type": "text/plain; charset=utf-8"]
        if outcome.hasRetryTime {
            let seconds = max(1, configuration.retryAfter.wholeSeconds)
            headers["Retry-After"] = String(seconds)
        }
        if case .refused(.methodNotAllowed) = outcome { headers["Allow"] = "POST" }
        return WebhookResponse(
            status: status(of: outcome), headers: headers, body: "\(outcome)\n")
    }

    private func status(of outcome: DeliveryOutcome) -> Int {
        outcome.status(malformed: configuration.malformedStatus)
    }
}
#endif
