#if Receiver
import WebhookEvents
import WebhookReceiver

/// Sends the handshakes of providers to an endpoint, and compares its answers with those that the providers
/// expect.
package struct HandshakeDrill: Sendable {
    private let sender: DeliverySender
    private let transport: any DrillTransport
    private let secrets: [String]

    /// - Parameters:
    ///   - sender: The URL of the endpoint, and the scheme for handshakes that are signed.
    ///   - secrets: The secrets of the scheme: some providers expect answers that are made with them.
    package init(sender: DeliverySender, transport: any DrillTransport, secrets: [String]) {
        self.sender = sender
        self.transport = transport
        self.secrets = secrets
    }

    /// Sends a handshake, and one that must be refused if it has a secret or is signed.
    ///
    /// - Parameter value: The verify token, the allowed origin, or the topic; for handshakes that need one.
    /// - Throws: If the handshake needs a value, or the scheme cannot sign it.
    package func rows(_ name: HandshakeName, value: String?) async throws -> [DrillRow] {
        let registration = HandshakeRegistration()
        let settings = HandshakeSettings(
            value: value, secrets: secrets, registration: registration)
        let handshake = try name.handshake(settings)
        let challenge = try name.challenge(settings)
        let request = handshake.request(to: sender.url, challenge: challenge)
        let genuine = handshake.isSigned ? try signed(request) : request
        registration.open { _ in }
        let expected = try await handshake.answer(to: genuine)
        let title = "the handshake '\(name.rawValue)'"
        var rows = [
            DrillRow(name: title, expected: .success, result: await result(genuine, expected))
        ]
        if handshake.hasSecret {
            let wrong = handshake.request(
                to: sender.url, challenge: challenge, hasWrongSecret: true)
            rows.append(await refused(wrong, title + " with another token"))
        }
        if handshake.isSigned, genuine != request {
            rows.append(await refused(request, title + " without a signature"))
        }
        return rows
    }

    private func signed(_ request: WebhookRequest) throws(SigningError) -> WebhookRequest {
        try sender.scheme.signed(request, id: "drill-handshake", at: sender.now())
    }

    private func refused(_ request: WebhookRequest, _ title: String) async -> DrillRow {
        // A GET request that is no handshake has the wrong method.
        DrillRow(name: title, expected: .either(401, 405), result: await result(request, nil))
    }

    /// The result for a request, with the answer that is expected.
    private func result(
        _ request: WebhookRequest, _ expected: WebhookResponse?
    ) async -> DrillRow.Result {
        do {
            let response = try await transport.response(to: request)
            guard let expected, 200...299 ~= response.status else {
                return .status(response.status)
            }
            return response.answers(like: expected)
                ? .status(response.status) : .otherAnswer(status: response.status)
        } catch {
            return .noResponse(reason: "\(error)")
        }
    }
}

extension WebhookResponse {
    /// Whether a provider accepts the response in place of another one: it has the same body and the fields
    /// that answer the provider. Without a challenge in the body, any body does.
    fileprivate func answers(like expected: WebhookResponse) -> Bool {
        let general: Set = ["content-type", "x-content-type-options", "allow"]
        let fields = expected.headers.fields.filter { !general.contains($0.name.lowercased()) }
        return (expected.body.isEmpty || body == expected.body)
            && fields.allSatisfy { headers[$0.name] == $0.value }
    }
}
#endif
