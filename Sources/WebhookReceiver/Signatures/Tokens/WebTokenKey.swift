#if Receiver
/// A key for signed tokens of one algorithm.
struct WebTokenKey: Sendable {
    private enum Material: Sendable {
        case hmac(HMACKey)
        case p256(P256Key)
        #if Certificates
        case rsa(RSAKey)
        #endif
    }

    /// The identifier by which tokens name the key; `nil` if they need not name it.
    let id: String?
    /// The number of bytes of a secret.
    var secretLength: Int? {
        if case .hmac(let key) = material { key.byteCount } else { nil }
    }

    private let material: Material

    /// Creates a key from a secret (HMAC).
    init(secret: String) {
        id = nil
        material = .hmac(HMACKey(Array(secret.utf8)))
    }

    init(_ key: P256Key, id: String? = nil) {
        self.id = id
        material = .p256(key)
    }

    #if Certificates
    init(_ key: RSAKey, id: String? = nil) {
        self.id = id
        material = .rsa(key)
    }
    #endif

    /// Creates a key pair from a private key in PEM, Base64 or hexadecimal digits.
    ///
    /// - Throws: ``SecretError`` when the text is no key, or the algorithm has no private keys.
    init(
        _ algorithm: WebTokenAlgorithm, privateKey text: String, id: String?
    ) throws(SecretError) {
        switch algorithm {
        case .hs256: throw .notForTokens(algorithm)
        case .es256: self.init(try P256Key(privateKey: KeyText.bytes(of: text)), id: id)
        #if Certificates
        case .rs256: self.init(try RSAKey(privateKey: KeyText.bytes(of: text)), id: id)
        #endif
        }
    }

    /// The algorithm for which the key is used. A key is never used for another one.
    var algorithm: WebTokenAlgorithm {
        switch material {
        case .hmac: .hs256
        case .p256: .es256
        #if Certificates
        case .rsa: .rs256
        #endif
        }
    }

    /// Whether a signature is valid for the content, compared in constant time for HMAC.
    func matches(_ signature: [UInt8], of content: [UInt8]) -> Bool {
        switch material {
        case .hmac(let key): key.matches([signature], .sha256, of: [content])
        case .p256(let key): key.matches(raw: signature, of: [content])
        #if Certificates
        case .rsa(let key): key.matches([signature], of: [content])
        #endif
        }
    }

    /// Signs the content.
    func signature(of content: [UInt8]) throws(SigningError) -> [UInt8] {
        let signature: [UInt8]?
        switch material {
        case .hmac(let key): signature = key.code(.sha256, of: [content])
        case .p256(let key): signature = key.rawSignature(of: [content])
        #if Certificates
        case .rsa(let key): signature = key.signature(of: [content])
        #endif
        }
        guard let signature else { throw .noPrivateKey }
        return signature
    }
}
#endif
