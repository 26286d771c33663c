#if CLI
import DeliveryRecording
import StrictJSON
import WebhookEvents

/// A file with recorded deliveries: one per line (`schema/deliveries.md`), an HTTP archive (HAR 1.2), or what
/// GitHub's REST API returns.
struct DeliveryFile {
    /// The deliveries whose bodies were read, each with its location in the form `FILE:LINE` or
    /// `FILE#/POINTER`.
    let deliveries: [(location: String, delivery: RecordedDelivery)]

    /// Their messages.
    var messages: [(location: String, message: WebhookMessage)] {
        deliveries.map { ($0.location, $0.delivery.message) }
    }

    /// The endings of files with one delivery per line.
    private static let lineEndings = [".jsonl", ".ndjson"]

    /// Whether a file has one delivery per line, by its name.
    static func hasLines(_ path: String) -> Bool {
        lineEndings.contains(where: path.hasSuffix)
    }

    /// Reads a recording in any of the formats.
    init(path: String) throws(DocumentFileError) {
        let bytes = try DocumentFile.bytes(at: path)
        if !Self.hasLines(path), let file = try Self(document: bytes, at: path) {
            self = file
            return
        }
        do {
            deliveries = try DeliveryLines(bytes).deliveries
                .filter { $0.delivery.bodyState != .unread }
                .map { line, delivery in ("\(path):\(line)", delivery) }
        } catch {
            throw .notDelivery(
                location: "\(path):\(error.line)", problem: "\(error.error)", example: Self.example)
        }
    }

    /// Reads a recording that is one JSON document.
    ///
    /// - Returns: `nil` if the file has something else.
    init?(document bytes: [UInt8], at path: String) throws(DocumentFileError) {
        let isArchive = path.hasSuffix(".har")
        let value: JSONValue
        do {
            value = try JSONValue(bytes, limits: RecordedDelivery.lineLimits)
        } catch {
            if isArchive { throw .notJSON(path: path, problem: "\(error)") }
            return nil
        }
        let document: DeliveryDocument?
        do {
            document = try DeliveryDocument(value)
        } catch {
            throw .notRecording(location: "\(path)#\(error.location)", problem: "\(error)")
        }
        guard let document else {
            if isArchive { throw .notArchive(path: path) }
            return nil
        }
        deliveries = document.deliveries.map { location, delivery in
            (location.isEmpty ? path : "\(path)#\(location)", delivery)
        }
    }

    private static let example =
        #"{"headers": [["X-Event", "order.paid"]], "body": "{\"id\": 1}"}"#
}
#endif
