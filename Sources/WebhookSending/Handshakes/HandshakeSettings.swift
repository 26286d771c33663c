#if Receiver
package import WebhookReceiver

/// What a handshake is created with.
package struct HandshakeSettings: Sendable {
    /// The verify token, the allowed origin, or the ARN of the topic.
    package var value: String?
    /// The secrets of the endpoint's scheme; some providers answer challenges with them.
    package var secrets: [String]
    /// Takes what some handshakes deliver.
    package var registration: HandshakeRegistration

    package init(
        value: String? = nil, secrets: [String] = [],
        registration: HandshakeRegistration = HandshakeRegistration()
    ) {
        self.value = value
        self.secrets = secrets
        self.registration = registration
    }

    /// - Parameter meaning: What the value is.
    func value(_ meaning: String, of name: String) throws(HandshakeNameError) -> String {
        guard let value else { throw .noValue(of: name, meaning: meaning) }
        return value
    }

    func secret(of name: String) throws(HandshakeNameError) -> String {
        guard let secret = value ?? secrets.first else {
            throw .noValue(of: name, meaning: "SECRET")
        }
        return secret
    }
}
#endif
