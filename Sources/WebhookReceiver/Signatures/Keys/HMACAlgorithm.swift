#if Receiver
/// The hash function of an HMAC (RFC 2104).
public enum HMACAlgorithm: String, Hashable, Sendable, CaseIterable {
    /// SHA-256 (FIPS 180-4), which nearly all providers use.
    case sha256
    /// SHA-384 (FIPS 180-4).
    case sha384
    /// SHA-512 (FIPS 180-4).
    case sha512
    /// SHA-1, for providers that support nothing else. HMAC-SHA-1 is not broken, but new schemes should
    /// not use it. No scheme of this library falls back to it.
    case sha1

    /// The size of an authentication code in bytes.
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
