#if Observability
import Logging
import Metrics
import WebhookReceiver

extension DeliveryObserver {
    func log(_ report: InboxReport) {
        let entry = report.lease.entry
        var metadata: Logger.Metadata = [
            "webhook.endpoint": .string(entry.endpoint),
            "webhook.outcome": .string(report.outcome.name),
            "webhook.delivery.id": .string(entry.request.id.rawValue),
            "webhook.attempt": .stringConvertible(report.lease.attempt),
            "webhook.duration_ms": .stringConvertible(report.duration.milliseconds),
            "webhook.lag_ms": .stringConvertible(report.lag.milliseconds),
        ]
        if let sender = entry.sender { metadata["webhook.sender"] = .string(sender) }
        if entry.type != nil {
            metadata["webhook.event.type"] = .string(DeliveryReport.logged(entry.type))
        }
        if let error = report.error {
            metadata["error.type"] = .string(String(reflecting: Swift.type(of: error)))
        }
        logger?.log(
            level: report.level, "webhook inbox: \(report.outcome.name)", metadata: metadata)
    }

    func count(_ report: InboxReport) {
        guard let metrics else { return }
        let dimensions = [
            ("endpoint", report.lease.entry.endpoint), ("outcome", report.outcome.name),
        ]
        let type = labeledTypes.isEmpty ? [] : [("type", label(of: report.lease.entry.type))]
        Counter(label: MetricName.attempts, dimensions: dimensions + type, factory: metrics)
            .increment()
        Timer(label: MetricName.attemptDuration, dimensions: dimensions, factory: metrics)
            .recordNanoseconds(report.duration.wholeNanoseconds)
        Timer(label: MetricName.lag, dimensions: dimensions, factory: metrics)
            .recordNanoseconds(report.lag.wholeNanoseconds)
    }
}

extension InboxReport {
    /// The error of the handler or the store, of which only the type is reported.
    fileprivate var error: (any Error)? {
        switch outcome {
        case .retried(_, let error), .buried(let error): error
        default: storeError
        }
    }

    fileprivate var level: Logger.Level {
        switch outcome {
        case .buried: .error
        case .retried, .handledMalformed: .warning
        case .handledUnknown: .notice
        default: storeError == nil ? .info : .error
        }
    }
}
#endif
