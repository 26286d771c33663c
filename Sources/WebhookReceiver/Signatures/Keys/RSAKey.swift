#if Certificates
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import CryptoExtras
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An RSA key pair, or a public key alone, for signatures with the padding of PKCS #1 version 1.5
/// (RFC 8017, section 8.2).
struct RSAKey: Sendable {
    /// The hash function of a signature.
    enum Hash {
        case sha256
        /// Only for Amazon SNS, whose first version of signatures has no other.
        case sha1
    }

    /// The possible sizes of a key in bits. Shorter keys can be factored, and longer ones take more work
    /// than a request may cause.
    static let bitCounts = 2048...8192

    /// The possible sizes of a signature in bytes.
    static let signatureLengths = bitCounts.lowerBound / 8...bitCounts.upperBound / 8

    private let publicKey: _RSA.Signing.PublicKey
    private let privateKey: _RSA.Signing.PrivateKey?

    /// Creates a key from a public key: DER with its algorithm (`SubjectPublicKeyInfo`), or without
    /// (`RSAPublicKey`, RFC 8017, section A.1.1).
    init(publicKey bytes: [UInt8]) throws(SecretError) {
        try self.init(try? _RSA.Signing.PublicKey(derRepresentation: bytes))
    }

    /// Creates a key from the numbers of a public key, in bytes from the most significant one.
    init(modulus: [UInt8], exponent: [UInt8]) throws(SecretError) {
        guard modulus.count <= Self.signatureLengths.upperBound, 1...8 ~= exponent.count else {
            throw .notAPublicKey(.rsaSHA256)
        }
        try self.init(try? _RSA.Signing.PublicKey(n: modulus, e: exponent))
    }

    private init(_ key: _RSA.Signing.PublicKey?) throws(SecretError) {
        guard let key, Self.bitCounts.contains(key.keySizeInBits) else {
            throw .notAPublicKey(.rsaSHA256)
        }
        publicKey = key
        privateKey = nil
    }

    /// Creates a key pair from a private key: DER (PKCS #8, RFC 5958, or PKCS #1, RFC 8017).
    init(privateKey bytes: [UInt8]) throws(SecretError) {
        guard let key = try? _RSA.Signing.PrivateKey(derRepresentation: bytes),
            Self.bitCounts.contains(key.keySizeInBits)
        else { throw .notAPrivateKey(.rsaSHA256) }
        publicKey = key.publicKey
        privateKey = key
    }

    /// Whether one of the signatures is valid for the content, which is hashed once.
    func matches(_ signatures: [[UInt8]], _ hash: Hash = .sha256, of content: [[UInt8]]) -> Bool {
        switch hash {
        case .sha256: matches(signatures, SHA256.self, of: content)
        case .sha1: matches(signatures, Insecure.SHA1.self, of: content)
        }
    }

    /// Signs the content with SHA-256; `nil` when there is no private key.
    func signature(of content: [[UInt8]]) -> [UInt8]? {
        let digest = digest(SHA256.self, of: content)
        let signature = try? privateKey?.signature(for: digest, padding: .insecurePKCS1v1_5)
        return signature.map { [UInt8]($0.rawRepresentation) }
    }

    private func matches<Function: HashFunction>(
        _ signatures: [[UInt8]], _ hash: Function.Type, of content: [[UInt8]]
    ) -> Bool {
        let digest = digest(hash, of: content)
        return signatures.contains {
            publicKey.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: $0), for: digest,
                padding: .insecurePKCS1v1_5)
        }
    }

    private func digest<Function: HashFunction>(
        _ hash: Function.Type, of content: [[UInt8]]
    ) -> Function.Digest {
        HashedBytes.add(content)
        var hash = Function()
        for part in content { hash.update(data: part) }
        return hash.finalize()
    }
}
#endif
