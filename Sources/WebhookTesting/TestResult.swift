#if Receiver
public import WebhookReceiver

/// What became of a delivery in a test.
public struct TestResult: Sendable {
    /// The response to the sender.
    public let response: WebhookResponse

    /// The reports, one for each event of the delivery.
    public let reports: [DeliveryReport]

    /// The HTTP status of the response.
    public var status: Int { response.status }

    /// The names of the outcomes, one for each event, such as `handled` or `duplicate`: those of the cases of
    /// `DeliveryOutcome`, or of `DeliveryRefusal` for a refusal.
    public var outcomes: [String] { reports.map(\.outcome.name) }

    /// The error that the handler threw, if it threw one.
    public var handlerError: (any Error)? {
        for report in reports {
            if case .failed(let error) = report.outcome { return error }
        }
        return nil
    }
}
#endif
