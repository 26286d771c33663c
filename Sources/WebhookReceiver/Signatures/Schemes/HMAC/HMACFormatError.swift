#if Receiver
/// Why a generic scheme would prove nothing, or not what it claims.
public enum HMACFormatError: Error, Hashable, Sendable {
    /// A template has something in braces that is no part, or a brace that is alone.
    case unknownPlaceholder(String)
    /// The body is not signed: anyone could put another one below the signature.
    case bodyNotSigned
    /// There is a header field for the time, and the time is not signed: or the other way round.
    case timestampNotSigned
    /// There is a header field for the identifier, and the identifier is not signed: or the other
    /// way round.
    case idNotSigned
    /// Another part that changes touches the identifier: what ends the one and begins the other could
    /// be moved.
    case idNotSeparated
}

extension HMACFormatError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .unknownPlaceholder(let text):
            "'\(text)' is none of {body}, {url}, {timestamp}, {id} and {header:NAME}"
        case .bodyNotSigned: "the signed content does not have the body"
        case .timestampNotSigned:
            "the time needs both a header field and a place in the signed content"
        case .idNotSigned:
            "the identifier needs both a header field and a place in the signed content"
        case .idNotSeparated:
            "the identifier needs a text between it and other parts of the signed content"
        }
    }
}
#endif
