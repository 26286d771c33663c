#if Observability
import Logging
import Metrics
import WebhookReceiver

extension DeliveryObserver {
    func log(_ report: InboxReport) {
        guard let logger else { return }
        var metadata: Logger.Metadata = [:]
        for (key, value) in report.facts { metadata[key] = value.metadata }
        metadata["webhook.duration_ms"] = .stringConvertible(report.duration.milliseconds)
        metadata["webhook.lag_ms"] = .stringConvertible(report.lag.milliseconds)
        logger.log(
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
