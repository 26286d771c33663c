#if CLI
import Foundation
import WebhookEvents

/// A file with one message per line, each as `JSONEncoder` encodes a `WebhookMessage`.
struct DeliveryFile {
    /// The messages, each with its location in the form `FILE:LINE`.
    private(set) var messages: [(location: String, message: WebhookMessage)] = []

    init(path: String) throws {
        let content = Data(try DocumentFile.bytes(at: path))
        let decoder = JSONDecoder()
        let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
            let location = "\(path):\(index + 1)"
            guard let message = try? decoder.decode(WebhookMessage.self, from: line) else {
                throw DocumentFileError.notMessage(location: location, example: Self.example)
            }
            messages.append((location, message))
        }
    }

    private static let example =
        #"{"headers": [{"name": "X-Event", "value": "order.paid"}], "body": "{\"id\": 1}"}"#
}
#endif
