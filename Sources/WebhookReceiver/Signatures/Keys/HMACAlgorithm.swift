#if Receiver
/// The hash function of an HMAC (RFC 2104).
public enum HMACAlgorithm: String, Hashable, Sendable, CaseIterable {
    /// SHA-256 (FIPS 180-4): what nearly all providers use.
    case sha256
    /// SHA-384 (FIPS 180-4).
    case sha384
    /// SHA-512 (FIPS 180-4).
    case sha512
    /// SHA-1. For providers that have nothing else: HMAC still holds with it, but nothing new
    /// should be built on it. No scheme of this library falls back to it.
    case sha1

    /// The length of a code in bytes.
    var codeLength: Int {
        switch self {
        case .sha256: 32
        case .sha384: 48
        case .sha512: 64
        case .sha1: 20
        }
    }
}
#endif
