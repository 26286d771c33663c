#if Observability
import WebhookReceiver

/// The reports about the request that a span is for.
final class TracedReports: Sendable {
    /// The reports of the current request.
    @TaskLocal static var current: TracedReports?

    /// The maximum number of reports; a batch may have more.
    private static let limit = 100

    private let reports = Locked<[DeliveryReport]>([])

    func add(_ report: DeliveryReport) {
        reports.withLock { if $0.count < Self.limit { $0.append(report) } }
    }

    var all: [DeliveryReport] { reports.withLock { $0 } }
}
#endif
