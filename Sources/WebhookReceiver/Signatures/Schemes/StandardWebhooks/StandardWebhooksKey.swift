#if Receiver
/// A key of Standard Webhooks: what it is for is in the secret's prefix.
enum StandardWebhooksKey: Sendable {
    /// `whsec_`, or no prefix: HMAC-SHA256, version `v1`.
    case symmetric(HMACKey)
    /// `whpk_` and `whsk_`: Ed25519, version `v1a`.
    case asymmetric(Ed25519Key)

    init(_ secret: String) throws(SecretError) {
        if let text = secret.after(prefix: "whpk_") {
            self = .asymmetric(try Ed25519Key(publicKey: Self.bytes(text)))
        } else if let text = secret.after(prefix: "whsk_") {
            self = .asymmetric(try Ed25519Key(privateKey: Self.bytes(text)))
        } else {
            let bytes = try Self.bytes(secret.after(prefix: "whsec_") ?? secret[...])
            guard (24...64).contains(bytes.count) else {
                throw .wrongLength(bytes: bytes.count, expected: 24...64)
            }
            self = .symmetric(HMACKey(bytes))
        }
    }

    private static func bytes(_ text: Substring) throws(SecretError) -> [UInt8] {
        guard !text.isEmpty else { throw .empty }
        guard let bytes = Base64.decode(text) else { throw .notEncoded(.base64) }
        return bytes
    }

    /// The version under which signatures of this key stand.
    var version: String {
        switch self {
        case .symmetric: "v1"
        case .asymmetric: "v1a"
        }
    }

    func matches(_ signatures: [[UInt8]], of content: [[UInt8]]) -> Bool {
        switch self {
        case .symmetric(let key): key.matches(signatures, .sha256, of: content)
        case .asymmetric(let key): key.matches(signatures, of: content)
        }
    }

    func signature(of content: [[UInt8]]) throws(SigningError) -> [UInt8] {
        switch self {
        case .symmetric(let key): return key.code(.sha256, of: content)
        case .asymmetric(let key):
            guard let signature = key.signature(of: content) else { throw .noPrivateKey }
            return signature
        }
    }
}

extension String {
    fileprivate func after(prefix: String) -> Substring? {
        hasPrefix(prefix) ? dropFirst(prefix.count) : nil
    }
}
#endif
