#if Receiver
import WebhookEvents

/// Reports the results of one request to the observer, and makes the response to the sender.
struct DeliveryReporter {
    /// The name of the endpoint.
    let endpoint: String
    /// The status for malformed payloads.
    let malformedStatus: Int
    /// The delay that the sender is asked for after 409 and 503.
    let retryAfter: Duration
    /// Whether the response has the outcome as a text.
    let sendsText: Bool
    let observe: @Sendable (DeliveryReport) -> Void
    /// The time since the request arrived.
    let duration: @Sendable () -> Duration

    func report(_ results: [DeliveryResult], _ delivery: SignedDelivery? = nil) {
        let duration = duration()
        for result in results {
            observe(
                DeliveryReport(
                    endpoint: endpoint, sender: delivery?.sender,
                    secretIndex: delivery?.secretIndex, id: result.id, type: result.type,
                    outcome: result.outcome, status: status(of: result.outcome),
                    duration: duration, isPossibleReplay: result.isPossibleReplay,
                    forgottenAge: result.forgottenAge, storeError: result.storeError))
        }
    }

    /// Reports the results, and responds with the one most in need of a retry.
    func response(
        to results: [DeliveryResult], _ delivery: SignedDelivery? = nil
    ) -> WebhookResponse {
        report(results, delivery)
        if let answer = results.answer { return answer }
        let outcome = results.decisiveOutcome
        var headers: WebhookHeaders =
            sendsText ? ["Content-Type": "text/plain; charset=utf-8"] : [:]
        if outcome.hasRetryTime {
            headers["Retry-After"] = String(max(1, (outcome.delay ?? retryAfter).wholeSeconds))
        }
        if case .refused(.methodNotAllowed) = outcome { headers["Allow"] = "POST" }
        return WebhookResponse(
            status: status(of: outcome), headers: headers, body: sendsText ? "\(outcome)\n" : "")
    }

    private func status(of outcome: DeliveryOutcome) -> Int {
        outcome.status(malformed: malformedStatus)
    }
}
#endif
