#if Receiver
package import Foundation
package import WebhookReceiver

/// What a scheme is created with.
package struct SchemeSettings: Sendable {
    /// The secrets, keys or tokens. For schemes with public keys, they are private keys if the scheme
    /// ``signs``, and otherwise public ones; `USER:PASSWORD` for `basic`, `PUBLICKEY:PRIVATEKEY` for
    /// `braintree`.
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
    /// The clock for tokens that expire.
    package var now: @Sendable () -> Date

    package init(
        secrets: [String], url: String, format: HMACFormat? = nil, token: TokenLocation? = nil,
        allowsWeakSecret: Bool = false, signs: Bool = true,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.now = now
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

    /// A scheme with a set of public keys in JSON, or with a private key to sign.
    func webToken(_ format: WebTokenFormat) throws -> any SignatureScheme {
        let key = secrets.first ?? ""
        return signs
            ? try WebTokenScheme(format, privateKey: key, keyID: "key", now: now)
            : try WebTokenScheme(format, keySet: Array(key.utf8), now: now)
    }

    /// The secrets with a colon in them, as pairs.
    func pairs() throws(SchemeNameError) -> [(String, String)] {
        var pairs: [(String, String)] = []
        for secret in secrets {
            let parts = secret.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw .noPair }
            pairs.append((parts[0], parts[1]))
        }
        return pairs
    }
}
#endif
