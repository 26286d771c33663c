#if Receiver
/// The algorithm of signatures that are verified with a public key.
public enum PublicKeyAlgorithm: String, Hashable, Sendable, CaseIterable {
    /// Ed25519 (RFC 8032, section 5.1), over the whole content. A signature has 64 bytes.
    case ed25519
    /// ECDSA on the curve P-256 with SHA-256 (FIPS 186-5, section 6). A signature is a DER sequence of two
    /// numbers (RFC 3279, section 2.2.3).
    case ecdsaP256
    #if Certificates
    /// RSA with SHA-256 and the padding of PKCS #1 version 1.5 (RFC 8017, section 8.2), with a key of 2,048
    /// to 8,192 bits. Needs the trait `Certificates`.
    case rsaSHA256
    #endif

    /// The possible sizes of a signature in bytes.
    var signatureLengths: ClosedRange<Int> {
        switch self {
        case .ed25519: 64...64
        case .ecdsaP256: 8...72
        #if Certificates
        case .rsaSHA256: RSAKey.signatureLengths
        #endif
        }
    }
}
#endif
