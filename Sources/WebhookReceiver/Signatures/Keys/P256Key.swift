#if Receiver
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A key pair of the curve P-256, or a public key alone.
// The keys of swift-crypto are immutable values, but version 3 does not declare them sendable.
struct P256Key: @unchecked Sendable {
    private let publicKey: P256.Signing.PublicKey
    private let privateKey: P256.Signing.PrivateKey?

    /// Creates a key from a public key: DER with its algorithm (`SubjectPublicKeyInfo`, RFC 5480), or an
    /// uncompressed point of 65 bytes (SEC 1, section 2.3.3).
    init(publicKey bytes: [UInt8]) throws(SecretError) {
        let key =
            bytes.count == 65
            ? try? P256.Signing.PublicKey(x963Representation: bytes)
            : try? P256.Signing.PublicKey(derRepresentation: bytes)
        guard let key else { throw .notAPublicKey(.ecdsaP256) }
        publicKey = key
        privateKey = nil
    }

    /// Creates a key pair from a private key: DER (PKCS #8, RFC 5958), or its 32 bytes.
    init(privateKey bytes: [UInt8]) throws(SecretError) {
        let key =
            bytes.count == 32
            ? try? P256.Signing.PrivateKey(rawRepresentation: bytes)
            : try? P256.Signing.PrivateKey(derRepresentation: bytes)
        guard let key else { throw .notAPrivateKey(.ecdsaP256) }
        publicKey = key.publicKey
        privateKey = key
    }

    /// Whether one of the signatures, which are DER, is valid for the content, which is hashed once.
    func matches(_ signatures: [[UInt8]], of content: [[UInt8]]) -> Bool {
        let digest = digest(of: content)
        return signatures.contains {
            guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: $0) else {
                return false
            }
            return publicKey.isValidSignature(signature, for: digest)
        }
    }

    /// Signs the content; `nil` when there is no private key.
    func signature(of content: [[UInt8]]) -> [UInt8]? {
        (try? privateKey?.signature(for: digest(of: content))).map { [UInt8]($0.derRepresentation) }
    }

    /// Whether a signature is valid for the content: two numbers of 32 bytes (RFC 7518, section 3.4).
    func matches(raw signature: [UInt8], of content: [[UInt8]]) -> Bool {
        guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else {
            return false
        }
        return publicKey.isValidSignature(signature, for: digest(of: content))
    }

    /// Signs the content with two numbers of 32 bytes; `nil` when there is no private key.
    func rawSignature(of content: [[UInt8]]) -> [UInt8]? {
        (try? privateKey?.signature(for: digest(of: content))).map { [UInt8]($0.rawRepresentation) }
    }

    private func digest(of content: [[UInt8]]) -> SHA256.Digest {
        HashedBytes.add(content)
        var hash = SHA256()
        for part in content { hash.update(data: part) }
        return hash.finalize()
    }
}
#endif
