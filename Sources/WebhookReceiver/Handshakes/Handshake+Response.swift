#if Receiver
import StrictJSON
import WebhookEvents

extension Handshake {
    /// When a request is known to be a handshake.
    enum Phase {
        /// Before the body is read.
        case head
        /// After the body was read, and before the request is verified.
        case body
        /// After the request was verified.
        case verified
    }

    /// The maximum size in bytes of a body in which a handshake is looked for.
    static let maximumBodySize = 16_384

    var phase: Phase {
        if isVerified { return .verified }
        if form != nil { return .body }
        let locations = Array(required.keys) + secrets.keys + [challenge].compactMap { $0 }
        return locations.contains { $0.isInBody } ? .body : .head
    }

    /// The response to a request; `nil` if it is not this handshake, or has a challenge that is not
    /// answered.
    ///
    /// - Throws: What the application throws that a secret is delivered to.
    func response(to request: WebhookRequest) async throws -> WebhookResponse? {
        guard isPossible(request), matches(request, inBody: true) else { return nil }
        guard let challenge else { return answer.response("") }
        guard let text = Self.text(at: challenge, of: request),
            let response = answer.response(text)
        else { return nil }
        if let registration, try await !registration.adopt(text) { return nil }
        return response
    }

    /// Whether a request, by its head, may be this handshake, which its body will tell.
    func awaitsBody(_ head: WebhookRequest) -> Bool {
        phase == .body && isPossible(head) && matches(head, inBody: false)
            && head.message.headers["Content-Length"].map(Self.isShort) ?? true
    }

    private func isPossible(_ request: WebhookRequest) -> Bool {
        request.method == method && registration?.isOpen ?? true
            && request.message.body.count <= Self.maximumBodySize
    }

    private func matches(_ request: WebhookRequest, inBody: Bool) -> Bool {
        required.allSatisfy { location, text in
            location.isInBody && !inBody || Self.text(at: location, of: request) == text
                || inBody && Self.number(at: location, of: request) == text
        }
            && (!inBody || form?.matches(request.message.body) ?? true)
            && secrets.allSatisfy { location, secret in
                location.isInBody && !inBody
                    || Self.bytes(at: location, of: request).map(secret.value.matches) ?? false
            }
    }

    private static func isShort(_ length: String) -> Bool {
        Int(length).map { 0...maximumBodySize ~= $0 } ?? false
    }

    /// The value at a location, if it is text: the decoder replaces bytes that are not.
    private static func text(at location: TokenLocation, of request: WebhookRequest) -> String? {
        guard let bytes = bytes(at: location, of: request) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        return Array(text.utf8) == bytes ? text : nil
    }

    /// The text of a number in the body, which must occur once.
    private static func number(
        at location: TokenLocation, of request: WebhookRequest
    ) -> String? {
        guard case .bodyField(let pointer) = location,
            let body = try? JSONValue(request.message.body),
            let values = try? LocatedValues.values(at: pointer, in: body), values.count == 1
        else { return nil }
        return values[0].number?.text
    }

    /// The value at a location, which must occur once.
    private static func bytes(at location: TokenLocation, of request: WebhookRequest) -> [UInt8]? {
        guard let tokens = try? location.tokens(in: request), tokens.count == 1 else { return nil }
        return tokens[0]
    }
}
#endif
