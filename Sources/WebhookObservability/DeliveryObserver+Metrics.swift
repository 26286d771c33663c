#if Observability
import Metrics
import WebhookReceiver

extension DeliveryObserver {
    func count(_ report: DeliveryReport) {
        guard let metrics else { return }
        let endpoint = ("endpoint", report.endpoint)
        let outcome = [endpoint, ("outcome", report.outcome.name)]
        let type = labeledTypes.isEmpty ? [] : [("type", label(of: report.type))]
        Counter(
            label: MetricName.deliveries,
            dimensions: outcome + [("status", String(report.status))] + type, factory: metrics
        ).increment()
        Timer(label: MetricName.duration, dimensions: outcome, factory: metrics)
            .recordNanoseconds(report.duration.wholeNanoseconds)
        guard let index = report.secretIndex else { return }
        Counter(
            label: MetricName.secrets, dimensions: [endpoint, ("secret", String(index))],
            factory: metrics
        ).increment()
    }

    func label(of type: String?) -> String {
        guard let type else { return "none" }
        return labeledTypes.contains(type) ? type : "other"
    }
}

extension Duration {
    var milliseconds: Int64 { wholeNanoseconds / 1_000_000 }

    var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (nanoseconds, isOver) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return isOver ? .max : nanoseconds &+ attoseconds / 1_000_000_000
    }
}
#endif
