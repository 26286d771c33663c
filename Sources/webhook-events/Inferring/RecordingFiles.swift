#if CLI
import CatalogInference
import DeliveryRecording
import StrictJSON
import WebhookEvents

/// Files with messages: recordings, or sample bodies.
struct RecordingFiles {
    private(set) var messages: [RecordedMessage] = []

    /// - Parameter headers: The header fields of sample bodies.
    init(paths: [String], headers: [(String, String)]) throws(DocumentFileError) {
        for path in paths {
            ProgressLine.show("reading \(path)")
            let hasLines =
                path == StandardInput.argument
                ? try Self.hasLines(standardInput: path) : DeliveryFile.hasLines(path)
            if hasLines {
                for (location, delivery) in try Self.accepted(DeliveryFile(path: path)) {
                    messages.append(try Self.message(delivery.message, at: location))
                }
                continue
            }
            let bytes = try DocumentFile.bytes(at: path)
            if let file = try DeliveryFile(document: bytes, at: path) {
                addJSON(of: file)
            } else {
                try addSamples(bytes, at: path, headers)
            }
        }
    }

    /// Whether the standard input, which has no name that says so, has one delivery per line.
    private static func hasLines(
        standardInput path: String
    ) throws(DocumentFileError) -> Bool {
        let bytes = try DocumentFile.bytes(at: path)
        let lines = try? DeliveryLines(bytes)
        return lines?.deliveries.isEmpty == false
    }

    /// The deliveries that were not refused: anyone can send those that were, so they say nothing about the
    /// provider's events.
    private static func accepted(
        _ file: DeliveryFile
    ) -> [(location: String, delivery: RecordedDelivery)] {
        file.deliveries.filter { !$0.delivery.isRefused }
    }

    /// Adds the messages with JSON bodies: other tools record all requests, not only webhooks.
    private mutating func addJSON(of file: DeliveryFile) {
        for (location, delivery) in Self.accepted(file) {
            do {
                messages.append(try RecordedMessage(delivery.message, location: location))
            } catch {
                StandardError.print("warning: '\(location)' is ignored, its body is not JSON")
            }
        }
    }

    private mutating func addSamples(
        _ bytes: [UInt8], at path: String, _ headers: [(String, String)]
    ) throws(DocumentFileError) {
        let whole = try Self.message(WebhookMessage(headers: headers, body: bytes), at: path)
        guard let bodies = (try? JSONValue(bytes))?.array else { return messages.append(whole) }
        for (index, body) in bodies.enumerated() {
            let message = WebhookMessage(headers: headers, body: body.bytes)
            messages.append(try Self.message(message, at: "\(path)#/\(index)"))
        }
    }

    private static func message(
        _ message: WebhookMessage, at location: String
    ) throws(DocumentFileError) -> RecordedMessage {
        do {
            return try RecordedMessage(message, location: location)
        } catch {
            throw .notJSON(path: location, problem: "\(error)")
        }
    }
}
#endif
