#if Receiver
/// The reason why a format of signatures is refused: they would not prove what they should.
public enum SignatureFormatError: Error, Hashable, Sendable {
    /// A template has an unknown placeholder, or an unpaired brace.
    case unknownPlaceholder(String)
    /// The body is not signed, so that anyone could replace it.
    case bodyNotSigned
    /// The time has a location but is not signed, or the reverse.
    case timestampNotSigned
    /// The time has both a header field and a prefix in the signature's field, or there are several fields
    /// with signatures, each of which could have a time.
    case timestampInTwoFields
    /// The time is a part of the signature's field, but the field has no separator.
    case timestampNotSeparated
    /// The identifier has a header field but is not signed, or the reverse.
    case idNotSigned
    /// A variable part is adjacent to the identifier, so that characters could be moved from one to the
    /// other.
    case idNotSeparated
    /// A format of signatures inside the body has no signed values, or no signatures.
    case nothingSigned
    /// A text is not a location in the body.
    case notALocation(String)
    /// There are more header fields with signatures than the maximum.
    case tooManyHeaders(limit: Int)
}

extension SignatureFormatError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .unknownPlaceholder(let text):
            "unknown placeholder '\(text)', expected {body}, {url}, {method}, {timestamp}, {id} or "
                + "{header:NAME}"
        case .bodyNotSigned: "the signed content does not contain the body"
        case .timestampNotSigned:
            "the time needs both a location (a header field, a prefix in the signature's field, or a value "
                + "of the body) and a place in the signed content"
        case .timestampInTwoFields:
            "the time needs one location: a header field, or a prefix in the only field with signatures"
        case .timestampNotSeparated:
            "a time in the signature's field needs a separator between it and the signatures"
        case .idNotSigned:
            "the identifier needs both a location and a place in the signed content"
        case .idNotSeparated:
            "the identifier needs fixed text between it and other parts of the signed content"
        case .nothingSigned: "there are no signed values, or no signatures"
        case .notALocation(let text):
            "'\(text)' is not a JSON pointer, which is empty or begins with a slash"
        case .tooManyHeaders(let limit): "there are more than \(limit) fields with signatures"
        }
    }
}
#endif
