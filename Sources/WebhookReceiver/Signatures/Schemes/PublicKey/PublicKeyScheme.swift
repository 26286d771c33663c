#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Signatures that are verified with a public key, over the parts of a request that a
/// ``SignatureFormat`` describes: Discord, Telnyx, SendGrid, and others.
public struct PublicKeyScheme: SignatureScheme {
    /// The format.
    public let format: SignatureFormat
    /// The algorithm of the keys.
    public let algorithm: PublicKeyAlgorithm

    /// The maximum number of keys, and of signatures in a request: verification takes more work than an
    /// HMAC does.
    private static let limit = 4

    private let keys: [Concealed<SignatureKey>]

    /// The scheme's name, for logs.
    public var name: String { format.name }

    /// Creates a scheme that verifies with the public keys of one sender: both the old and the new key
    /// during rotation.
    ///
    /// - Parameters:
    ///   - format: Where requests have the signatures, and what these cover.
    ///   - algorithm: The algorithm of the signatures.
    ///   - publicKeys: At most 4 keys as the provider publishes them: PEM, Base64 or hexadecimal digits,
    ///     of the key with its algorithm (`SubjectPublicKeyInfo`) or of the key alone (32 bytes for
    ///     Ed25519, an uncompressed point of 65 bytes for P-256).
    /// - Throws: ``SecretError`` when there is none, one is not a key of the algorithm, or anyone could
    ///   make signatures for it.
    public init(
        _ format: SignatureFormat, _ algorithm: PublicKeyAlgorithm, publicKeys: [String]
    ) throws(SecretError) {
        try self.init(format, algorithm, publicKeys) { (text) throws(SecretError) in
            try SignatureKey(algorithm, publicKey: text)
        }
    }

    /// Creates a scheme that signs as well, for a sender and for tests.
    ///
    /// - Parameters:
    ///   - format: Where requests have the signatures, and what these cover.
    ///   - algorithm: The algorithm of the signatures.
    ///   - privateKeys: At most 4 keys: PEM, Base64 or hexadecimal digits of PKCS #8, or of the 32 bytes
    ///     of the key.
    /// - Throws: ``SecretError`` when there is none, or one is not a key of the algorithm.
    public init(
        _ format: SignatureFormat, _ algorithm: PublicKeyAlgorithm, privateKeys: [String]
    ) throws(SecretError) {
        try self.init(format, algorithm, privateKeys) { (text) throws(SecretError) in
            try SignatureKey(algorithm, privateKey: text)
        }
    }

    private init(
        _ format: SignatureFormat, _ algorithm: PublicKeyAlgorithm, _ keys: [String],
        _ key: (String) throws(SecretError) -> SignatureKey
    ) throws(SecretError) {
        guard keys.count <= Self.limit else { throw .tooManyPublicKeys(limit: Self.limit) }
        self.format = format
        self.algorithm = algorithm
        // A file with a key in PEM ends with a line break.
        let texts = keys.map { $0.hasPrefix("-----BEGIN ") ? $0.trimmingLineBreaks : $0 }
        self.keys = try SecretList.keys(texts, key)
    }

    /// The number of times that the content is hashed, for each occurrence of the body in it.
    public var maximumBodyHashes: Int {
        let signatures = min(format.maximumSignatures ?? Self.limit, Self.limit)
        return keys.reduce(0) { $0 + $1.value.hashes(signatures: signatures) }
            * format.content.parts.count { $0 == .body }
    }

    /// Checks that each required header field occurs once and is well-formed, and that the URL is known
    /// if it is signed.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        try head(of: request).time
    }

    /// Verifies that a request was signed with one of the keys.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let head = try head(of: request)
        let index = keys.firstIndex { $0.value.matches(head.signatures, of: head.content) }
        guard let index else { throw .mismatch }
        return head.delivery(format, secretIndex: index)
    }

    /// Signs a request with all private keys for which the format has room, otherwise with the first
    /// ones.
    ///
    /// - Throws: ``SigningError/noPrivateKey`` if the scheme has only public keys, or the reason why the
    ///   request cannot be signed.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        try format.sign(request, id: id, at: time, with: keys) {
            (key, content) throws(SigningError) in try key.value.signature(of: content)
        }
    }

    private func head(of request: WebhookRequest) throws(SignatureError) -> SignatureFormat.Head {
        try format.head(of: request, limit: Self.limit) {
            algorithm.signatureLengths.contains($0.count)
        }
    }
}

extension String {
    fileprivate var trimmingLineBreaks: String {
        String(drop { $0.isNewline }.reversed().drop { $0.isNewline }.reversed())
    }
}
#endif
