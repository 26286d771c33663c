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

/// A key pair of Ed25519 (RFC 8032), or its public half.
// The library's keys are immutable values; its version 3 does not say that they are sendable.
struct Ed25519Key: @unchecked Sendable {
    /// The length of a signature in bytes.
    static let signatureLength = 64

    private let publicKey: Curve25519.Signing.PublicKey
    private let privateKey: Curve25519.Signing.PrivateKey?

    /// Takes a public key of 32 bytes, but none of small order.
    init(publicKey bytes: [UInt8]) throws(SecretError) {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
            throw .wrongLength(bytes: bytes.count, expected: 32...32)
        }
        guard !Self.isOfSmallOrder(bytes) else { throw .publicKeyOfSmallOrder }
        publicKey = key
        privateKey = nil
    }

    /// Takes a private key: its seed of 32 bytes, with or without the 32 bytes of the public key.
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

    /// Whether a signature is one of a message. The message is hashed together with the signature,
    /// so that each signature takes a pass over it.
    func matches(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard signature.count == Self.signatureLength else { return false }
        HashedBytes.add([message])
        return publicKey.isValidSignature(signature, for: message)
    }

    /// The signature of a message; `nil` when there is no private key to make it.
    func signature(of message: [UInt8]) -> [UInt8]? {
        (try? privateKey?.signature(for: message)).map { [UInt8]($0) }
    }
}
#endif
