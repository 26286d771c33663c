#if CLI
import DeliveryRecording
import WebhookEvents

/// A file with one recorded delivery per line (`schema/deliveries.md`).
struct DeliveryFile {
    /// The deliveries whose bodies were read, each with its location in the form `FILE:LINE`.
    let deliveries: [(location: String, delivery: RecordedDelivery)]

    /// Their messages.
    var messages: [(location: String, message: WebhookMessage)] {
        deliveries.map { ($0.location, $0.delivery.message) }
    }

    init(path: String) throws(DocumentFileError) {
        let bytes = try DocumentFile.bytes(at: path)
        do {
            deliveries = try DeliveryLines(bytes).deliveries
                .filter { $0.delivery.bodyState != .unread }
                .map { line, delivery in ("\(path):\(line)", delivery) }
        } catch {
            throw .notDelivery(
                location: "\(path):\(error.line)", problem: "\(error.error)", example: Self.example)
        }
    }

    private static let example =
        #"{"headers": [["X-Event", "order.paid"]], "body": "{\"id\": 1}"}"#
}
#endif
