#if Receiver
/// The algorithm of a signed token (JSON Web Algorithms, RFC 7518, section 3.1). A scheme expects one; a
/// token with any other, or with `none`, is refused.
public enum WebTokenAlgorithm: String, Hashable, Sendable, CaseIterable {
    /// HMAC with SHA-256, with a secret that both sides know.
    case hs256 = "HS256"
    /// ECDSA on the curve P-256 with SHA-256.
    case es256 = "ES256"
    #if Certificates
    /// RSA with SHA-256 and the padding of PKCS #1 version 1.5. Needs the trait `Certificates`.
    case rs256 = "RS256"
    #endif
}
#endif
