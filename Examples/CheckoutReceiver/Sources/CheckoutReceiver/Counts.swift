import Synchronization
import WebhookReceiver

/// Counts deliveries by outcome.
final class Counts: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func add(_ report: DeliveryReport) {
        let name =
            switch report.outcome {
            case .handled, .handledUnknown, .handledMalformed: "handled"
            case .duplicate: "duplicates"
            default: "status-\(report.status)"
            }
        counts.withLock { $0[name, default: 0] += 1 }
    }

    /// The counts in one line, such as `duplicates 3 handled 27`.
    var line: String {
        counts.withLock { counts in
            counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: " ")
        }
    }
}
