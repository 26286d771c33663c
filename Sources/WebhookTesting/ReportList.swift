#if Receiver
import Foundation
import WebhookReceiver

/// The reports of an endpoint, in order.
final class ReportList: @unchecked Sendable {
    private let lock = NSLock()
    private var list: [DeliveryReport] = []

    var values: [DeliveryReport] { lock.withLock { list } }

    func add(_ report: DeliveryReport) {
        lock.withLock { list.append(report) }
    }
}
#endif
