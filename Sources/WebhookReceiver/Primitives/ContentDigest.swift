#if Receiver
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif

/// SHA-256 digests of public content.
enum ContentDigest {
    static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        HashedBytes.add([bytes])
        return array(SHA256.hash(data: bytes))
    }

    /// Whether a digest is that of the bytes, compared in constant time.
    static func isSHA256(_ digest: [UInt8], of bytes: [UInt8]) -> Bool {
        HashedBytes.add([bytes])
        return SHA256.hash(data: bytes) == digest
    }

    /// The digest of several texts or bodies, each preceded by its length, so that lists which differ
    /// only in the bounds of their parts have different digests.
    static func sha256(ofParts parts: [[UInt8]]) -> [UInt8] {
        HashedBytes.add(parts)
        var hash = SHA256()
        for part in parts {
            let count = UInt64(part.count)
            hash.update(data: (0..<8).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) })
            hash.update(data: part)
        }
        return array(hash.finalize())
    }

    /// The bytes of a digest. `Array.init` allocates several times, since it does not know how many there are.
    private static func array(_ digest: SHA256.Digest) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(SHA256.Digest.byteCount)
        for byte in digest { bytes.append(byte) }
        return bytes
    }
}
#endif
