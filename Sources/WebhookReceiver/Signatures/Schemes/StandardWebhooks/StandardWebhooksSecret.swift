#if Receiver
/// A Standard Webhooks secret, whose prefix determines its version.
enum StandardWebhooksSecret: Sendable {
    /// `whsec_` or no prefix: HMAC-SHA256, version `v1`. Usually a single key.
    case symmetric([HMACKey])
    /// `whpk_` or `whsk_`: Ed25519, version `v1a`.
    case asymmetric(Ed25519Key)

    /// The minimum number of bytes of a key that cannot be guessed.
    static let minimumLength = 16
    /// The minimum number of bytes that Standard Webhooks 1.0.0 recommends ("Signature scheme").
    static let recommendedLength = 24

    /// Parses a secret, which its version may precede, as in `v1,whsec_…`.
    init(_ secret: String, allowsWeak: Bool) throws(SecretError) {
        if let text = secret.after(prefixes: ["whpk_", "v1a,whpk_"]) {
            self = .asymmetric(try Ed25519Key(publicKey: Self.bytes(text)))
        } else if let text = secret.after(prefixes: ["whsk_", "v1a,whsk_"]) {
            self = .asymmetric(try Ed25519Key(privateKey: Self.bytes(text)))
        } else {
            let text = secret.after(prefixes: ["whsec_", "v1,whsec_"]) ?? secret[...]
            let minimum = allowsWeak ? 1 : Self.minimumLength
            let bytes = try Self.bytes(text)
            guard bytes.count >= minimum else {
                throw .weak(bytes: bytes.count, minimum: Self.minimumLength)
            }
            // Some libraries skip the characters of the URL-safe alphabet that the standard alphabet
            // lacks. A sender with such a library signs with the key that remains.
            let skipped = Base64.decodeKeySkippingURLDigits(text).map { [$0] } ?? []
            let keys = [bytes] + skipped.filter { $0.count >= minimum }
            self = .symmetric(keys.map(HMACKey.init))
        }
    }

    private static func bytes(_ text: Substring) throws(SecretError) -> [UInt8] {
        guard !text.isEmpty else { throw .empty }
        guard let bytes = Base64.decodeKey(text) else { throw .notEncoded(.base64) }
        guard !bytes.isEmpty else { throw .empty }
        return bytes
    }

    /// The version of signatures with this secret.
    var version: StandardWebhooksVersion {
        switch self {
        case .symmetric: .v1
        case .asymmetric: .v1a
        }
    }

    /// A warning if the secret is weak.
    var warnings: [SecretWarning] {
        guard case .symmetric(let keys) = self else { return [] }
        return SecretWarning.short(Array(keys.prefix(1)), recommended: Self.recommendedLength)
    }

    /// The maximum number of times that a body is hashed to verify its signatures with this secret.
    var maximumBodyHashes: Int {
        switch self {
        case .symmetric(let keys): keys.count
        case .asymmetric: StandardWebhooksHead.asymmetricLimit
        }
    }

    /// Whether one of the signatures, which are of this secret's version, is valid for the content.
    func matches(_ signatures: [[UInt8]], of content: [[UInt8]]) -> Bool {
        guard !signatures.isEmpty else { return false }
        switch self {
        case .symmetric(let keys):
            return keys.contains { $0.matches(signatures, .sha256, of: content) }
        case .asymmetric(let key):
            let message = Array(content.joined())
            return signatures.contains { key.matches($0, of: message) }
        }
    }

    /// Signs the content with each key.
    func signatures(of content: [[UInt8]]) throws(SigningError) -> [[UInt8]] {
        switch self {
        case .symmetric(let keys): return keys.map { $0.code(.sha256, of: content) }
        case .asymmetric(let key):
            guard let signature = key.signature(of: Array(content.joined())) else {
                throw .noPrivateKey
            }
            return [signature]
        }
    }
}

extension String {
    fileprivate func after(prefixes: [String]) -> Substring? {
        prefixes.first(where: hasPrefix).map { dropFirst($0.count) }
    }
}
#endif
