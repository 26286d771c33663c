#if CLI
import ArgumentParser
import Foundation
import WebhookEvents

/// A file with one message per line, each as `JSONEncoder` encodes a `WebhookMessage`.
struct DeliveryFile {
    /// The messages, each with its location in the form `FILE:LINE`.
    private(set) var messages: [(location: String, message: WebhookMessage)] = []

    init(path: String) throws {
        guard let content = FileManager.default.contents(atPath: path) else {
            throw ValidationError("cannot read the deliveries '\(path)'")
        }
        let decoder = JSONDecoder()
        let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
            let location = "\(path):\(index + 1)"
            guard let message = try? decoder.decode(WebhookMessage.self, from: line) else {
                throw ValidationError(
                    "'\(location)' is not a message, such as '\(Self.example)'")
            }
            messages.append((location, message))
        }
    }

    private static let example =
        #"{"headers": [{"name": "X-Event", "value": "order.paid"}], "body": "{\"id\": 1}"}"#
}
#endif
