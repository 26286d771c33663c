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

/// A secret key for HMAC (RFC 2104).
// The keys of swift-crypto are immutable values, but version 3 does not declare them sendable.
struct HMACKey: @unchecked Sendable {
    private let key: SymmetricKey
    /// The size of the key in bytes.
    let byteCount: Int

    init(_ bytes: [UInt8]) {
        key = SymmetricKey(data: bytes)
        byteCount = bytes.count
    }

    /// The authentication code of the content, which is given in parts.
    func code(_ algorithm: HMACAlgorithm, of content: [[UInt8]]) -> [UInt8] {
        switch algorithm {
        case .sha256: Array(code(SHA256.self, of: content))
        case .sha384: Array(code(SHA384.self, of: content))
        case .sha512: Array(code(SHA512.self, of: content))
        case .sha1: Array(code(Insecure.SHA1.self, of: content))
        }
    }

    /// Whether one of the signatures is the authentication code of the content.
    func matches(
        _ signatures: [[UInt8]], _ algorithm: HMACAlgorithm, of content: [[UInt8]]
    ) -> Bool {
        switch algorithm {
        case .sha256: matches(signatures, SHA256.self, of: content)
        case .sha384: matches(signatures, SHA384.self, of: content)
        case .sha512: matches(signatures, SHA512.self, of: content)
        case .sha1: matches(signatures, Insecure.SHA1.self, of: content)
        }
    }

    private func code<Hash: HashFunction>(
        _ hash: Hash.Type, of content: [[UInt8]]
    ) -> HMAC<Hash>.MAC {
        HashedBytes.add(content)
        var code = HMAC<Hash>(key: key)
        for part in content { code.update(data: part) }
        return code.finalize()
    }

    // The comparison of a code with bytes takes constant time.
    private func matches<Hash: HashFunction>(
        _ signatures: [[UInt8]], _ hash: Hash.Type, of content: [[UInt8]]
    ) -> Bool {
        let code = code(hash, of: content)
        return signatures.contains { code == $0 }
    }
}
#endif
