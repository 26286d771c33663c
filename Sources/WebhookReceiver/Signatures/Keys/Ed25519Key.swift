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
    private let publicKey: Curve25519.Signing.PublicKey
    private let privateKey: Curve25519.Signing.PrivateKey?

    /// Takes a public key of 32 bytes.
    init(publicKey bytes: [UInt8]) throws(SecretError) {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
            throw .wrongLength(bytes: bytes.count, expected: 32...32)
        }
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

    func matches(_ signatures: [[UInt8]], of content: [[UInt8]]) -> Bool {
        let content = Array(content.joined())
        return signatures.contains {
            $0.count == 64 && publicKey.isValidSignature($0, for: content)
        }
    }

    /// The signature of some content; `nil` when there is no private key to make it.
    func signature(of content: [[UInt8]]) -> [UInt8]? {
        (try? privateKey?.signature(for: Array(content.joined()))).map { [UInt8]($0) }
    }
}
#endif
