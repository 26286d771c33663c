#if Receiver
/// The reason why a secret cannot be used. No case contains any part of a secret.
public enum SecretError: Error, Hashable, Sendable {
    /// No secret was given, so that nothing could be verified.
    case none
    /// A secret is empty, or consists of white space.
    case empty
    /// A secret begins or ends with white space, such as the line break of the file that it was read
    /// from.
    case surroundedBySpace
    /// There are more secrets than the maximum.
    case tooMany(limit: Int)
    /// There are more public keys than the maximum, which is lower than that of secrets since verification
    /// with a public key takes more work.
    case tooManyPublicKeys(limit: Int)
    /// A secret is short enough to be guessed.
    case weak(bytes: Int, minimum: Int)
    /// A secret is not in the encoding that its scheme requires.
    case notEncoded(SecretEncoding)
    /// The size of a key does not match its algorithm.
    case wrongLength(bytes: Int, expected: ClosedRange<Int>)
    /// A public key is a point of small order, such as 32 zero bytes, for which anyone can make
    /// signatures.
    case publicKeyOfSmallOrder
    /// A user name has a colon, which separates it from the password (RFC 7617, section 2).
    case colonInUserName
    /// A text is not a public key of the algorithm.
    case notAPublicKey(PublicKeyAlgorithm)
    /// A text is not a private key of the algorithm.
    case notAPrivateKey(PublicKeyAlgorithm)
    /// The public half of a private key does not match its seed.
    case inconsistentKeyPair
    /// The algorithm of the tokens has no keys of the kind given.
    case notForTokens(WebTokenAlgorithm)
    /// A text is not a set of public keys (RFC 7517) with at least one that can be used.
    case notAKeySet
    /// A text is not a certificate (RFC 5280), or a chain of certificates, in PEM.
    case notACertificate
}

extension SecretError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .none: "no secret was given"
        case .empty: "a secret is empty"
        case .surroundedBySpace: "a secret begins or ends with white space"
        case .tooMany(let limit): "more than \(limit) secrets were given"
        case .tooManyPublicKeys(let limit): "more than \(limit) public keys were given"
        case .weak(let bytes, let minimum):
            "a secret has \(bytes) bytes, but at least \(minimum) are required unless weak secrets are "
                + "allowed"
        case .notEncoded(let encoding): "a secret is not \(encoding)"
        case .wrongLength(let bytes, let expected) where expected.count == 1:
            "a key has \(bytes) bytes, expected \(expected.lowerBound)"
        case .wrongLength(let bytes, let expected):
            "a key has \(bytes) bytes, expected \(expected.lowerBound) to \(expected.upperBound)"
        case .publicKeyOfSmallOrder:
            "a public key is of small order, so that anyone can make signatures for it"
        case .colonInUserName: "a user name contains a colon"
        case .notAPublicKey(let algorithm): "a key is not a public key for \(algorithm.rawValue)"
        case .notAPrivateKey(let algorithm): "a key is not a private key for \(algorithm.rawValue)"
        case .inconsistentKeyPair: "the public half of a private key does not match its seed"
        case .notForTokens(let algorithm):
            "the algorithm \(algorithm.rawValue) has no keys of this kind"
        case .notAKeySet: "a text is not a JSON Web Key or a set of them, or none can be used"
        case .notACertificate: "a text is not a certificate in PEM"
        }
    }
}
#endif
