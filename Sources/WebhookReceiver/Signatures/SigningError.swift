#if Receiver
/// The reason why a scheme cannot sign a request.
public enum SigningError: Error, Hashable, Sendable {
    /// There is only a public key, which can verify but not sign.
    case noPrivateKey
    /// The scheme signs the URL, but the request has none.
    case missingURL
    /// The scheme signs only bodies whose digest is in the URL, and the digest is missing or wrong.
    case bodyNotCovered
    /// The scheme signs the fields of a form, and there are more fields than the limit.
    case tooManyFields(limit: Int)
    /// The identifier is empty, or contains a character that the scheme uses as a separator or that is
    /// not allowed in header fields.
    case identifierNotAllowed
    /// The scheme signs a header field that the request lacks.
    case missingHeader(String)
    /// The scheme expects a token in the URL or in the body, and the request has none.
    case missingToken(TokenLocation)
    /// The scheme expects signatures inside the body, which has none, or wrong ones.
    case notSignedInBody
    /// The time is not in the years 1970 to 9999.
    case timeNotAllowed
    /// The scheme looks up senders: sign with the scheme of the sender itself.
    case senderNotKnown
}

extension SigningError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .noPrivateKey:
            "a public key cannot sign, use a private key (in Standard Webhooks, 'whsk_…')"
        case .missingURL: "the scheme signs the URL, but the request has none"
        case .bodyNotCovered: "the URL does not have the digest of the body, 'bodySHA256=…'"
        case .tooManyFields(let limit): "the form has more than \(limit) fields"
        case .identifierNotAllowed:
            "an identifier must consist of visible ASCII characters, without the scheme's separator "
                + "(a full stop in Standard Webhooks)"
        case .missingHeader(let name):
            "the scheme signs the header field '\(name)', which is missing"
        case .missingToken(let location):
            "the request has no valid token in \(location), where the scheme expects it"
        case .notSignedInBody: "the body does not contain the signatures that the scheme expects"
        case .timeNotAllowed: "the time is not in the years 1970 to 9999"
        case .senderNotKnown: "a lookup of senders cannot sign, use the scheme of the sender"
        }
    }
}
#endif
