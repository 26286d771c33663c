#if Receiver
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif

/// Digests of what is public.
enum ContentDigest {
    static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        HashedBytes.add([bytes])
        return Array(SHA256.hash(data: bytes))
    }

    /// The digest of several texts or bodies, each with its length before it, so that no two lists
    /// have one digest because their parts meet elsewhere.
    static func sha256(ofParts parts: [[UInt8]]) -> [UInt8] {
        HashedBytes.add(parts)
        var hash = SHA256()
        for part in parts {
            let count = UInt64(part.count)
            hash.update(data: (0..<8).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) })
            hash.update(data: part)
        }
        return Array(hash.finalize())
    }
}
#endif
