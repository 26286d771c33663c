#if Receiver
/// A key pair, or a public key alone, of any algorithm.
enum SignatureKey: Sendable {
    case ed25519(Ed25519Key)
    case p256(P256Key)
    #if Certificates
    case rsa(RSAKey)
    #endif

    /// The bytes of an Ed25519 key with its algorithm (RFC 8410, sections 4 and 7), before the key itself.
    private static let ed25519PublicHeader: [UInt8] = [
        0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
    ]
    private static let ed25519PrivateHeader: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04,
        0x20,
    ]

    /// Creates a key from a public key, with its algorithm (DER) or without.
    init(_ algorithm: PublicKeyAlgorithm, publicKey text: String) throws(SecretError) {
        let bytes = try KeyText.bytes(of: text)
        switch algorithm {
        case .ed25519:
            self = .ed25519(
                try Ed25519Key(publicKey: Self.key(bytes, after: Self.ed25519PublicHeader)))
        case .ecdsaP256: self = .p256(try P256Key(publicKey: bytes))
        #if Certificates
        case .rsaSHA256: self = .rsa(try RSAKey(publicKey: bytes))
        #endif
        }
    }

    /// Creates a key pair from a private key, with its algorithm (DER) or without.
    init(_ algorithm: PublicKeyAlgorithm, privateKey text: String) throws(SecretError) {
        let bytes = try KeyText.bytes(of: text)
        switch algorithm {
        case .ed25519:
            self = .ed25519(
                try Ed25519Key(privateKey: Self.key(bytes, after: Self.ed25519PrivateHeader)))
        case .ecdsaP256: self = .p256(try P256Key(privateKey: bytes))
        #if Certificates
        case .rsaSHA256: self = .rsa(try RSAKey(privateKey: bytes))
        #endif
        }
    }

    private static func key(_ bytes: [UInt8], after header: [UInt8]) -> [UInt8] {
        bytes.starts(with: header) ? Array(bytes.dropFirst(header.count)) : bytes
    }

    /// The number of times that the content is hashed to verify signatures.
    func hashes(signatures count: Int) -> Int {
        switch self {
        case .ed25519: count
        case .p256: 1
        #if Certificates
        case .rsa: 1
        #endif
        }
    }

    /// Whether one of the signatures is valid for the content.
    func matches(_ signatures: [[UInt8]], of content: [[UInt8]]) -> Bool {
        switch self {
        case .ed25519(let key):
            let message = Array(content.joined())
            return signatures.contains { key.matches($0, of: message) }
        case .p256(let key): return key.matches(signatures, of: content)
        #if Certificates
        case .rsa(let key): return key.matches(signatures, of: content)
        #endif
        }
    }

    /// Signs the content.
    func signature(of content: [[UInt8]]) throws(SigningError) -> [UInt8] {
        let signature: [UInt8]?
        switch self {
        case .ed25519(let key): signature = key.signature(of: Array(content.joined()))
        case .p256(let key): signature = key.signature(of: content)
        #if Certificates
        case .rsa(let key): signature = key.signature(of: content)
        #endif
        }
        guard let signature else { throw .noPrivateKey }
        return signature
    }
}
#endif
