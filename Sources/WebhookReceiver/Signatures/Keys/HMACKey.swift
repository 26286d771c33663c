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
    /// The state after the hash of the key, from which each code with the most frequent algorithm starts.
    private let sha256: HMAC<SHA256>
    /// The size of the key in bytes.
    let byteCount: Int

    init(_ bytes: [UInt8]) {
        key = SymmetricKey(data: bytes)
        sha256 = HMAC(key: key)
        byteCount = bytes.count
    }

    /// The authentication code of the content, which is given in parts.
    func code(_ algorithm: HMACAlgorithm, of content: [[UInt8]]) -> [UInt8] {
        switch algorithm {
        case .sha256: Array(code(sha256, of: content))
        case .sha384: Array(code(HMAC<SHA384>(key: key), of: content))
        case .sha512: Array(code(HMAC<SHA512>(key: key), of: content))
        case .sha1: Array(code(HMAC<Insecure.SHA1>(key: key), of: content))
        }
    }

    /// Whether one of the signatures is the authentication code of the content.
    func matches(
        _ signatures: [[UInt8]], _ algorithm: HMACAlgorithm, of content: [[UInt8]]
    ) -> Bool {
        switch algorithm {
        case .sha256: matches(signatures, sha256, of: content)
        case .sha384: matches(signatures, HMAC<SHA384>(key: key), of: content)
        case .sha512: matches(signatures, HMAC<SHA512>(key: key), of: content)
        case .sha1: matches(signatures, HMAC<Insecure.SHA1>(key: key), of: content)
        }
    }

    private func code<Hash: HashFunction>(
        _ start: HMAC<Hash>, of content: [[UInt8]]
    ) -> HMAC<Hash>.MAC {
        HashedBytes.add(content)
        var code = start
        for part in content { code.update(data: part) }
        return code.finalize()
    }

    // The comparison of a code with bytes takes constant time.
    private func matches<Hash: HashFunction>(
        _ signatures: [[UInt8]], _ start: HMAC<Hash>, of content: [[UInt8]]
    ) -> Bool {
        let code = code(start, of: content)
        return signatures.contains { code == $0 }
    }
}
#endif
