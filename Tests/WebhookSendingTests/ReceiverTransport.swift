#if Receiver
import WebhookEvents
import WebhookReceiver
import WebhookSending

/// A transport to a receiver in the same process, which behaves like a server.
struct ReceiverTransport: DrillTransport {
    struct ContentAfterHEAD: Error {}

    let receiver: WebhookReceiver

    /// The maximum number of bytes of a request's header fields.
    private static let maximumHeaderSize = 81_920

    func send(_ request: WebhookRequest) async throws -> EndpointResponse {
        EndpointResponse(status: await receiver.receive(request).status)
    }

    func response(to request: WebhookRequest) async throws -> WebhookResponse {
        await receiver.receive(request)
    }

    func sendHead(_ request: WebhookRequest) async throws -> EndpointResponse {
        let fields = request.message.headers.fields
        guard fields.reduce(0, { $0 + $1.value.utf8.count }) <= Self.maximumHeaderSize else {
            return EndpointResponse(status: 431)
        }
        let refusal = await refusal(ofHead: request)
        return EndpointResponse(status: (refusal ?? receiver.refuse(.bodyTimeout)).status)
    }

    func sendPart(_ request: WebhookRequest) async throws {}

    func sendAfterHEAD(_ request: WebhookRequest) async throws -> EndpointResponse {
        var head = request
        head.method = "HEAD"
        guard await receiver.receive(head).body.isEmpty else { throw ContentAfterHEAD() }
        return try await send(request)
    }

    func sendWhenAsked(_ request: WebhookRequest) async throws -> EndpointResponse {
        if let refusal = await refusal(ofHead: request) {
            return EndpointResponse(status: refusal.status)
        }
        return try await send(request)
    }

    private func refusal(ofHead request: WebhookRequest) async -> WebhookResponse? {
        var head = request
        head.message.body = []
        return await receiver.refusal(ofHead: head)
    }
}
#endif
