#if CLI
import CatalogInference
import DeliveryRecording
import StrictJSON
import WebhookEvents

/// Files with messages: recordings, or sample bodies.
struct RecordingFiles {
    private(set) var messages: [RecordedMessage] = []

    /// The endings of files with one delivery per line; other files have a body, or an array of bodies.
    private static let endings = [".jsonl", ".ndjson"]

    /// - Parameter headers: The header fields of sample bodies.
    init(paths: [String], headers: [(String, String)]) throws(DocumentFileError) {
        for path in paths {
            if Self.endings.contains(where: path.hasSuffix) {
                try addDeliveries(in: path)
            } else {
                try addSamples(in: path, headers)
            }
        }
    }

    private mutating func addDeliveries(in path: String) throws(DocumentFileError) {
        // Anyone can send requests that are refused: they say nothing about the provider's events.
        for (location, delivery) in try DeliveryFile(path: path).deliveries
        where !delivery.isRefused {
            messages.append(try Self.message(delivery.message, at: location))
        }
    }

    private mutating func addSamples(
        in path: String, _ headers: [(String, String)]
    ) throws(DocumentFileError) {
        let bytes = try DocumentFile.bytes(at: path)
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
