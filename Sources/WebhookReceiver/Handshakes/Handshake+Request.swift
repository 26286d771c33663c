#if Receiver
import StrictJSON
import WebhookEvents

extension Handshake {
    /// Whether the provider signs the request, or sends it with the endpoint's token.
    package var isSigned: Bool { isVerified }

    /// Whether a request must have a secret of the handshake.
    package var hasSecret: Bool { !secrets.isEmpty }

    /// The request of the provider, without its signature.
    ///
    /// - Parameters:
    ///   - url: The URL of the endpoint.
    ///   - challenge: The text to answer.
    ///   - hasWrongSecret: Whether the secrets in the request are others.
    package func request(
        to url: String, challenge text: String, hasWrongSecret: Bool = false
    ) -> WebhookRequest {
        var values: [(TokenLocation, String)] = required.sorted { "\($0.key)" < "\($1.key)" }
        values += secrets.map { ($0.key, hasWrongSecret ? "wrong" : $0.value.value.text) }
        if let challenge { values.append((challenge, text)) }
        var request = WebhookRequest(method: method, url: url, headers: [], body: [])
        let pointers = values.compactMap {
            if case .bodyField(let text) = $0.0 { text } else { nil }
        }
        var body: JSONValue = pointers.contains { $0.hasPrefix("/*") } ? [[:]] : [:]
        for (location, value) in values {
            switch location {
            case .header(let name, let prefix): request.message.headers[name] = prefix + value
            case .queryParameter(let name):
                request.url = request.url.map { $0.appendingParameter(name, value) }
            case .bodyField(let pointer):
                let value = Int64(value).map { .number(JSONNumber($0)) } ?? JSONValue.string(value)
                body = LocatedValues.setting(pointer, in: body) { _ in value } ?? body
            case .basicCredentials:
                request.message.headers[TokenLocation.authorization] =
                    "Basic " + Base64.encode(Array(value.utf8))
            }
        }
        if let form {
            // The values that forms of handshakes have.
            let value = ["1", "[]"].first(where: form.isValue) ?? ""
            request.message.headers["Content-Type"] = "application/x-www-form-urlencoded"
            request.message.body = Array("\(form.name)=\(value)".utf8)
        } else if method == "POST" {
            request.message.headers["Content-Type"] = "application/json"
            if !pointers.isEmpty { request.message.body = body.bytes }
        }
        return request
    }

    /// The answer to a request; `nil` if it is not this handshake.
    ///
    /// - Throws: What the application throws that a secret is delivered to.
    package func answer(to request: WebhookRequest) async throws -> WebhookResponse? {
        try await response(to: request)
    }
}
#endif
