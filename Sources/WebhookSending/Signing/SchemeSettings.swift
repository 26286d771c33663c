#if Receiver
package import WebhookReceiver

/// What a scheme is created with.
package struct SchemeSettings: Sendable {
    /// The secrets, keys or tokens. For schemes with public keys, they are private
    /// keys if the scheme ``signs``, and otherwise public ones; for `basic`, `USER:PASSWORD`.
    package var secrets: [String]
    /// The URL of the endpoint, which some schemes sign.
    package var url: String
    /// The format of `hmac`.
    package var format: HMACFormat?
    /// Where requests have the token of `token`.
    package var token: TokenLocation?
    /// Whether a secret of `standard-webhooks` may be short enough to be guessed.
    package var allowsWeakSecret: Bool
    /// Whether the scheme signs requests. Otherwise it only verifies them.
    package var signs: Bool

    package init(
        secrets: [String], url: String, format: HMACFormat? = nil, token: TokenLocation? = nil,
        allowsWeakSecret: Bool = false, signs: Bool = true
    ) {
        self.secrets = secrets
        self.url = url
        self.format = format
        self.token = token
        self.allowsWeakSecret = allowsWeakSecret
        self.signs = signs
    }

    /// A scheme with public keys, or with private ones to sign.
    func publicKey(
        _ format: SignatureFormat, _ algorithm: PublicKeyAlgorithm
    ) throws -> any SignatureScheme {
        signs
            ? try PublicKeyScheme(format, algorithm, privateKeys: secrets)
            : try PublicKeyScheme(format, algorithm, publicKeys: secrets)
    }
}
#endif
