#if HTTP
import WebhookEvents
import WebhookReceiver
import WebhookSending

// Requests that no HTTP client sends.
extension CommandLineTransport {
    func sendHead(_ request: WebhookRequest) async throws -> EndpointResponse {
        try await exchange(try EndpointConnection.head(of: request), request)
    }

    func sendPart(_ request: WebhookRequest) async throws {
        let body = request.message.body
        let bytes = try EndpointConnection.head(of: request) + body.prefix(body.count / 2)
        try await connected(request) { await $0.sendAll(bytes) }
    }

    func sendAfterHEAD(_ request: WebhookRequest) async throws -> EndpointResponse {
        let head = try EndpointConnection.head(
            of: WebhookRequest(
                method: "HEAD", url: request.url, message: WebhookMessage(body: [UInt8]())))
        let bytes = try EndpointConnection.head(of: request) + request.message.body
        let answer = try await connected(request) { connection -> EndpointResponse? in
            connection.send(head)
            if try await connection.finalAnswer().closesConnection { return nil }
            connection.send(bytes)
            return try await connection.finalAnswer()
        }
        if let answer { return answer }
        return try await exchange(bytes, request)
    }

    func sendWhenAsked(_ request: WebhookRequest) async throws -> EndpointResponse {
        var request = request
        request.message.headers["Expect"] = "100-continue"
        let (head, body) = (try EndpointConnection.head(of: request), request.message.body)
        return try await connected(request) { connection in
            connection.send(head)
            let answer = try await connection.answer()
            guard answer.isInterim else { return answer }
            connection.send(body)
            return try await connection.finalAnswer()
        }
    }

    /// Sends bytes on a new connection, and waits for the response.
    func exchange(_ bytes: [UInt8], _ request: WebhookRequest) async throws -> EndpointResponse {
        try await connected(request) { connection in
            connection.send(bytes)
            return try await connection.finalAnswer()
        }
    }

    private func connected<Result: Sendable>(
        _ request: WebhookRequest,
        _ body: (inout EndpointConnection) async throws -> Result
    ) async throws(TransportError) -> Result {
        let target = try RequestTarget(of: request)
        do {
            return try await EndpointConnection.with(target, seconds: seconds, tls: tls, body)
        } catch {
            throw TransportError(error, host: target.host, seconds: seconds)
        }
    }
}

extension EndpointResponse {
    fileprivate var closesConnection: Bool { headers["Connection"]?.lowercased() == "close" }
}
#endif
