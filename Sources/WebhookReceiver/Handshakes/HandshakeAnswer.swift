#if Receiver
import StrictJSON
import WebhookEvents

/// The answer to a challenge, with the status 200.
///
/// A challenge is answered if it has at most 1,024 printable ASCII characters, and none that means
/// anything in HTML. No browser interprets an answer: it is declared as text or JSON, with
/// `X-Content-Type-Options: nosniff`.
public struct HandshakeAnswer: Sendable {
    /// The response; `nil` for a challenge that is not answered.
    let response: @Sendable (_ challenge: String) -> WebhookResponse?

    /// No content.
    public static let empty = HandshakeAnswer { _ in content() }

    /// The challenge as `text/plain`.
    public static let text = HandshakeAnswer {
        ChallengeText.isPlain($0) ? content(type: "text/plain; charset=utf-8", $0) : nil
    }

    /// The challenge in a JSON object.
    ///
    /// - Parameter property: The name of the object's only member.
    public static func json(_ property: String) -> HandshakeAnswer {
        HandshakeAnswer { ChallengeText.isPlain($0) ? object([(property, $0)]) : nil }
    }
}

extension HandshakeAnswer {
    /// A JSON object that is made of the challenge and its authentication code (HMAC-SHA-256).
    static func code(
        _ key: Concealed<HMACKey>,
        _ members: @escaping @Sendable (_ challenge: String, _ code: [UInt8]) -> [(String, String)]
    ) -> HandshakeAnswer {
        HandshakeAnswer {
            guard ChallengeText.isSignable($0) else { return nil }
            return object(members($0, key.value.code(.sha256, of: [Array($0.utf8)])))
        }
    }

    /// No content, with the challenge in a header field. It must be fit for a secret.
    static func secret(header: String? = nil) -> HandshakeAnswer {
        HandshakeAnswer { secret in
            guard ChallengeText.isSecret(secret) else { return nil }
            return content(header.map { [($0, secret)] } ?? [])
        }
    }

    /// No content, for an address at which Amazon SNS confirms a subscription.
    static let snsAddress = HandshakeAnswer {
        SecureAddress.isAmazonSNS($0) ? content() : nil
    }

    /// The permission to send events from an origin, if it is one of those given.
    static func permission(origins: [String], rate: String) -> HandshakeAnswer {
        HandshakeAnswer { origin in
            guard let known = origins.first(where: { $0.lowercased() == origin.lowercased() })
            else {
                return nil
            }
            return content([
                ("WebHook-Allowed-Origin", known), ("WebHook-Allowed-Rate", rate),
                ("Allow", "POST, OPTIONS"),
            ])
        }
    }

    /// A JSON object that is the same for all challenges.
    static func object(_ object: JSONObject) -> HandshakeAnswer {
        HandshakeAnswer { _ in
            content(type: "application/json", JSONValue.object(object).description)
        }
    }

    private static func object(_ texts: [(String, String)]) -> WebhookResponse {
        let members: [JSONObject.Member] = texts.map { ($0.0, .string($0.1)) }
        return content(type: "application/json", JSONValue.object(JSONObject(members)).description)
    }

    private static func content(
        _ headers: [(String, String)] = [], type: String? = nil, _ body: String = ""
    ) -> WebhookResponse {
        let type = type.map { [("Content-Type", $0)] } ?? []
        return WebhookResponse(
            status: 200,
            headers: WebhookHeaders(type + [("X-Content-Type-Options", "nosniff")] + headers),
            body: body)
    }
}
#endif
