#if Receiver
/// Why a scheme cannot sign a request.
public enum SigningError: Error, Hashable, Sendable {
    /// There is only a public key, which can verify and not sign.
    case noPrivateKey
    /// The scheme signs the URL, and the request has none.
    case missingURL
    /// The scheme signs no body but what the URL has the digest of, and it has none of this one.
    case bodyNotCovered
    /// The scheme signs the fields of a form, and there are more than are looked at.
    case tooManyFields(limit: Int)
    /// The identifier is empty, or has a character that the scheme uses as a separator or that no
    /// header field can hold.
    case identifierNotAllowed
    /// The scheme signs a header field that the request does not have.
    case missingHeader(String)
    /// The time is not one of the years 1970 to 9999.
    case timeNotAllowed
    /// The scheme looks senders up: sign with the sender's own scheme.
    case senderNotKnown
}

extension SigningError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .noPrivateKey: "a public key cannot sign, give a private key ('whsk_…')"
        case .missingURL: "the scheme signs the URL, and the request has none"
        case .bodyNotCovered: "the URL has no digest of the body, 'bodySHA256=…'"
        case .tooManyFields(let limit): "the form has more than \(limit) fields"
        case .identifierNotAllowed:
            "an identifier is of visible ASCII characters, without the one that ends it where it "
                + "is signed (a full stop in Standard Webhooks)"
        case .missingHeader(let name):
            "the scheme signs the header field '\(name)', which is missing"
        case .timeNotAllowed: "the time is not within the years 1970 to 9999"
        case .senderNotKnown: "a lookup of senders signs nothing, use the sender's own scheme"
        }
    }
}
#endif
