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

    func send(_ request: WebhookRequest) async throws -> EndpointAnswer {
        let status = lock.withLock {
            sent.append(request)
            return answers.isEmpty ? nil : answers.removeFirst()
        }
        guard let status else { throw Refused() }
        return EndpointAnswer(status: status)
    }

    func sendHead(_ request: WebhookRequest) async throws -> EndpointAnswer {
        try await send(request)
    }

    func sendPart(_ request: WebhookRequest) async throws {}

    func sendsParts(to url: String) -> Bool { true }
}

/// A transport to a receiver in the same process.
struct ReceiverTransport: DeliveryTransport {
    let receiver: WebhookReceiver

    func send(_ request: WebhookRequest) async throws -> EndpointAnswer {
        EndpointAnswer(status: await receiver.receive(request).status)
    }

    func sendHead(_ request: WebhookRequest) async throws -> EndpointAnswer {
        EndpointAnswer(status: receiver.refuse(.bodyTooSlow).status)
    }

    func sendPart(_ request: WebhookRequest) async throws {}

    func sendsParts(to url: String) -> Bool { url.hasPrefix("http:") }
}
#endif
