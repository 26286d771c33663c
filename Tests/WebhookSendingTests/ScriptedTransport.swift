#if Receiver
import Foundation
import WebhookReceiver
import WebhookSending

/// A transport with scripted responses, which records the requests.
final class ScriptedTransport: DeliveryTransport, @unchecked Sendable {
    struct Refused: Error, CustomStringConvertible {
        let description = "refused"
    }

    private let lock = NSLock()
    private var statuses: [Int?]
    private var sent: [WebhookRequest] = []

    /// - Parameter statuses: The statuses of the responses; `nil` for no response.
    init(_ statuses: [Int?]) {
        self.statuses = statuses
    }

    var requests: [WebhookRequest] { lock.withLock { sent } }

    func send(_ request: WebhookRequest) async throws -> EndpointResponse {
        let status = lock.withLock {
            sent.append(request)
            return statuses.isEmpty ? nil : statuses.removeFirst()
        }
        guard let status else { throw Refused() }
        return EndpointResponse(status: status)
    }
}
#endif
