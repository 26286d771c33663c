#if Receiver
/// The reason why an HMAC format is refused: its signatures would not prove what they should.
public enum HMACFormatError: Error, Hashable, Sendable {
    /// A template has an unknown placeholder, or an unpaired brace.
    case unknownPlaceholder(String)
    /// The body is not signed, so that anyone could replace it.
    case bodyNotSigned
    /// The time has a header field but is not signed, or the reverse.
    case timestampNotSigned
    /// The identifier has a header field but is not signed, or the reverse.
    case idNotSigned
    /// A variable part is adjacent to the identifier, so that characters could be moved from one to the
    /// other.
    case idNotSeparated
}

extension HMACFormatError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .unknownPlaceholder(let text):
            "unknown placeholder '\(text)', expected {body}, {url}, {timestamp}, {id} or {header:NAME}"
        case .bodyNotSigned: "the signed content does not contain the body"
        case .timestampNotSigned:
            "the time needs both a header field and a placeholder in the signed content"
        case .idNotSigned:
            "the identifier needs both a header field and a placeholder in the signed content"
        case .idNotSeparated:
            "the identifier needs fixed text between it and other parts of the signed content"
        }
    }
}
#endif
