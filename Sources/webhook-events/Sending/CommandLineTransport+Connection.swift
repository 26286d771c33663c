#if CLI && Receiver
import WebhookEvents
import WebhookReceiver
import WebhookSending

// Requests that no HTTP client sends.
extension CommandLineTransport {
    func sendsParts(to url: String) -> Bool {
        url.lowercased().hasPrefix("http:") || certificate != nil
    }

    func sendHead(_ request: WebhookRequest) async throws -> EndpointResponse {
        try exchange(RequestConnection.head(of: request), request)
    }

    func sendPart(_ request: WebhookRequest) async throws {
        let body = request.message.body
        try connection(for: request)
            .send(RequestConnection.head(of: request) + body.prefix(body.count / 2))
    }

    func sendAfterHEAD(_ request: WebhookRequest) async throws -> EndpointResponse {
        let connection = try connection(for: request)
        let head = WebhookRequest(
            method: "HEAD", url: request.url, message: WebhookMessage(body: [UInt8]()))
        connection.send(RequestConnection.head(of: head))
        let bytes = RequestConnection.head(of: request) + request.message.body
        if try connection.finalAnswer().closesConnection { return try exchange(bytes, request) }
        connection.send(bytes)
        return try connection.finalAnswer()
    }

    func sendWhenAsked(_ request: WebhookRequest) async throws -> EndpointResponse {
        var request = request
        request.message.headers["Expect"] = "100-continue"
        let connection = try connection(for: request)
        connection.send(RequestConnection.head(of: request))
        let answer = try connection.answer()
        guard answer.isInterim else { return answer }
        connection.send(request.message.body)
        return try connection.finalAnswer()
    }

    /// Sends bytes on a new connection, and waits for the response.
    func exchange(
        _ bytes: [UInt8], _ request: WebhookRequest
    ) throws(TransportError) -> EndpointResponse {
        let connection = try connection(for: request)
        connection.send(bytes)
        return try connection.finalAnswer()
    }

    private func connection(
        for request: WebhookRequest
    ) throws(TransportError) -> RequestConnection {
        try .open(for: request, seconds: seconds, certificate: certificate)
    }
}

extension EndpointResponse {
    fileprivate var closesConnection: Bool { headers["Connection"]?.lowercased() == "close" }
}
#endif
