#if Receiver
import Foundation
import WebhookReceiver
import WebhookSending

/// A transport that answers as a test says, and remembers what it was given.
final class ScriptedTransport: DeliveryTransport, @unchecked Sendable {
    struct Refused: Error, CustomStringConvertible {
        let description = "refused"
    }

    private let lock = NSLock()
    private var answers: [Int?]
    private var sent: [WebhookRequest] = []

    /// - Parameter answers: The statuses; `nil` for no answer.
    init(_ answers: [Int?]) {
        self.answers = answers
    }

    var requests: [WebhookRequest] { lock.withLock { sent } }

    func send(_ request: WebhookRequest) async throws -> EndpointResponse {
        let status = lock.withLock {
            sent.append(request)
            return answers.isEmpty ? nil : answers.removeFirst()
        }
        guard let status else { throw Refused() }
        return EndpointResponse(status: status)
    }
}
#endif
