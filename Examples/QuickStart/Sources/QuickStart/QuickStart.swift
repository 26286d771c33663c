import Foundation
import WebhookEvents

/// Handles the bodies in the given files (default: the examples of the catalog, and other bodies).
@main
struct QuickStart {
    static func main() async throws {
        let files = CommandLine.arguments.dropFirst()
        let messages = try files.isEmpty ? samples : files.map(message(in:))
        let handler = Fulfilment()
        for message in messages {
            do {
                try await handler.handle(CheckoutEvent(message))
            } catch {
                print("refused     \(error)")
            }
        }
    }

    private static func message(in file: String) throws -> WebhookMessage {
        WebhookMessage(body: try Data(contentsOf: URL(fileURLWithPath: file)))
    }

    /// The examples of the catalog, one of each type, followed by an unknown event, a malformed event, and
    /// a body that is not JSON.
    private static var samples: [WebhookMessage] {
        CheckoutEvent.exampleMessages + [
            WebhookMessage(
                body: """
                    {"id": "evt_7", "type": "checkout.session.refunded", \
                    "data": {"object": {"id": "cs_1", "amount": 100.15}}}
                    """),
            WebhookMessage(
                body: """
                    {"id": "evt_8", "type": "checkout.session.paid", \
                    "data": {"object": {"id": "cs_1", "amount": "a lot"}}}
                    """),
            WebhookMessage(body: "<html>not JSON</html>"),
        ]
    }
}
