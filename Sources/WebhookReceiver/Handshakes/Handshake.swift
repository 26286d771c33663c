#if Receiver
import WebhookEvents

/// A request by which a provider checks an endpoint before it sends events, with the response that it
/// expects, for ``ReceiverConfiguration/handshakes``.
///
/// A handshake is described, not programmed: its method, what must match, where its challenge is, and the
/// answer. A request that differs in any part is not a handshake, and is treated like all others: with the
/// status 405 for the method, or 401 without a signature. An answer shows that the endpoint wants to
/// receive; nothing that is not signed decides how an event is handled.
public struct Handshake: Sendable {
    /// The name in reports, such as `meta`.
    public let name: String
    /// The method of the request, such as `GET`.
    public let method: String

    /// Where the request has the text to answer; `nil` if the request as a whole is answered.
    let challenge: TokenLocation?
    /// What the request must have.
    let required: [TokenLocation: String]
    /// The secrets that the request must have. They are compared in constant time.
    let secrets: [TokenLocation: Concealed<SecretText>]
    /// Whether only verified requests are answered.
    let isVerified: Bool
    let answer: HandshakeAnswer
    /// The registration that takes the challenge, which is then a secret; without an open one, the
    /// handshake is not answered.
    var registration: HandshakeRegistration?
    /// What the body must be, if it is a form.
    var form: FormBody?
    /// Further locations of values that are not recorded.
    var confidential: [TokenLocation] = []

    /// Creates a handshake that has no name here.
    ///
    /// - Parameters:
    ///   - name: The name in reports.
    ///   - method: The method.
    ///   - challenge: Where the request has the text to answer, which must occur once.
    ///   - required: What the request must have: the exact text by its location.
    ///   - secrets: Secrets that the request must have, such as a token that you have told the provider.
    ///     Recordings replace them.
    ///   - isVerified: Whether only a request with a valid signature is answered. Set it where the
    ///     provider signs its check.
    ///   - answer: The answer.
    /// - Throws: ``SecretError`` when a secret is empty, or begins or ends with white space.
    public init(
        name: String, method: String = "GET", challenge: TokenLocation,
        required: [TokenLocation: String] = [:], secrets: [TokenLocation: String] = [:],
        isVerified: Bool = false, answer: HandshakeAnswer
    ) throws(SecretError) {
        var concealed: [TokenLocation: Concealed<SecretText>] = [:]
        for (location, secret) in secrets {
            concealed[location] = try SecretList.keys([secret]) { SecretText($0) }.first
        }
        self.init(
            name, method, challenge, required: required, secrets: concealed,
            isVerified: isVerified, answer: answer)
    }

    /// Creates a handshake without secrets.
    ///
    /// - Parameter challenge: `nil` for a request that has none. It must not be a `POST` then, or every
    ///   event would be a handshake.
    init(
        _ name: String, _ method: String, _ challenge: TokenLocation?,
        required: [TokenLocation: String] = [:],
        secrets: [TokenLocation: Concealed<SecretText>] = [:], isVerified: Bool = false,
        answer: HandshakeAnswer
    ) {
        self.name = name
        self.method = method
        self.challenge = challenge
        self.required = required
        self.secrets = secrets
        self.isVerified = isVerified
        self.answer = answer
    }

    /// The locations of secrets in requests. Recordings replace them.
    var sentSecrets: [TokenLocation] {
        Array(secrets.keys) + confidential
            + (registration == nil ? [] : [challenge].compactMap { $0 })
    }
}
#endif
