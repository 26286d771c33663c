#if Receiver
/// The algorithm of signatures that are verified with a public key.
public enum PublicKeyAlgorithm: String, Hashable, Sendable, CaseIterable {
    /// Ed25519 (RFC 8032, section 5.1), over the whole content. A signature has 64 bytes.
    case ed25519
    /// ECDSA on the curve P-256 with SHA-256 (FIPS 186-5, section 6). A signature is a DER sequence of two
    /// numbers (RFC 3279, section 2.2.3).
    case ecdsaP256

    /// The possible sizes of a signature in bytes.
    var signatureLengths: ClosedRange<Int> {
        switch self {
        case .ed25519: 64...64
        case .ecdsaP256: 8...72
        }
    }
}
#endif
