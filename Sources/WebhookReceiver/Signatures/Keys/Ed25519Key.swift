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

/// An Ed25519 key pair (RFC 8032), or a public key alone.
// The keys of swift-crypto are immutable values, but version 3 does not declare them sendable.
struct Ed25519Key: @unchecked Sendable {
    /// The size of a signature in bytes.
    static let signatureLength = 64

    private let publicKey: Curve25519.Signing.PublicKey
    private let privateKey: Curve25519.Signing.PrivateKey?

    /// Creates a key from a public key of 32 bytes, which must not be of small order.
    init(publicKey bytes: [UInt8]) throws(SecretError) {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
            throw .wrongLength(bytes: bytes.count, expected: 32...32)
        }
        guard !Self.isOfSmallOrder(bytes) else { throw .publicKeyOfSmallOrder }
        publicKey = key
        privateKey = nil
    }

    /// Creates a key pair from a private key: a seed of 32 bytes, optionally followed by the 32 bytes of
    /// the public key.
    init(privateKey bytes: [UInt8]) throws(SecretError) {
        guard bytes.count == 32 || bytes.count == 64,
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes.prefix(32))
        else { throw .wrongLength(bytes: bytes.count, expected: 32...64) }
        if bytes.count == 64, !key.publicKey.rawRepresentation.elementsEqual(bytes.dropFirst(32)) {
            throw .inconsistentKeyPair
        }
        publicKey = key.publicKey
        privateKey = key
    }

    /// Whether a signature is valid for a message. The message is hashed together with the signature, so
    /// that each signature takes another pass over the message.
    func matches(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard signature.count == Self.signatureLength else { return false }
        HashedBytes.add([message])
        return publicKey.isValidSignature(signature, for: message)
    }

    /// Signs a message; `nil` when there is no private key.
    func signature(of message: [UInt8]) -> [UInt8]? {
        (try? privateKey?.signature(for: message)).map { [UInt8]($0) }
    }
}
#endif
