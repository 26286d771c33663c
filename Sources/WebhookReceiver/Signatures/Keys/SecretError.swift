#if Receiver
/// Why a secret cannot be used. No case holds any part of a secret.
public enum SecretError: Error, Hashable, Sendable {
    /// No secret was given: nothing could be verified.
    case none
    /// A secret is empty, or only white space.
    case empty
    /// A secret begins or ends with white space, such as the line break of the file it was read
    /// from.
    case surroundedBySpace
    /// More secrets than are tried for each delivery.
    case tooMany(limit: Int)
    /// More public keys than are tried for each delivery. Each of them takes more work than a
    /// secret.
    case tooManyPublicKeys(limit: Int)
    /// A secret is so short that it can be guessed, in bytes.
    case weak(bytes: Int, minimum: Int)
    /// A secret is not base64 (RFC 4648, section 4), or not hexadecimal, as its scheme wants it.
    case notEncoded(SecretEncoding)
    /// A key has a length that its algorithm does not have.
    case wrongLength(bytes: Int, expected: ClosedRange<Int>)
    /// A public key is a point of small order, such as 32 zero bytes: anybody can sign for it.
    case publicKeyOfSmallOrder
    /// A private key's two halves do not belong together.
    case inconsistentKeyPair
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
            "a secret has \(bytes) bytes, at least \(minimum) are needed unless weak secrets are allowed"
        case .notEncoded(let encoding): "a secret is not \(encoding)"
        case .wrongLength(let bytes, let expected) where expected.count == 1:
            "a key has \(bytes) bytes, expected \(expected.lowerBound)"
        case .wrongLength(let bytes, let expected):
            "a key has \(bytes) bytes, expected \(expected.lowerBound) to \(expected.upperBound)"
        case .publicKeyOfSmallOrder:
            "a public key is one for which anybody can sign, such as 32 zero bytes"
        case .inconsistentKeyPair: "the public half of a private key does not belong to it"
        }
    }
}
#endif
