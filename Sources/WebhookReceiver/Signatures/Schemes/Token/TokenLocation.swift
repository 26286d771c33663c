#if Receiver
/// Where a request has the secret that identifies its sender.
public enum TokenLocation: Hashable, Sendable {
    /// A header field, such as `X-Gitlab-Token`, after a prefix such as `Bearer `. The case of letters in
    /// the prefix has no meaning (RFC 9110, section 11.1).
    case header(String, prefix: String = "")
    /// A parameter in the query of the URL, percent-decoded. The server must pass the URL on.
    case queryParameter(String)
    /// A string in the JSON body: a JSON pointer (RFC 6901), with `*` for each element of an array. All
    /// elements must have it, and there must be at least one.
    case bodyField(String)
    /// The user name and the password of `Authorization: Basic …`, with a colon between them (RFC 7617,
    /// section 2).
    case basicCredentials
}

extension TokenLocation {
    static let authorization = "Authorization"

    /// The name of the header field, if there is one.
    var headerName: String? {
        switch self {
        case .header(let name, _): name
        case .basicCredentials: Self.authorization
        case .queryParameter, .bodyField: nil
        }
    }

    /// Whether the location is in the body.
    var isInBody: Bool {
        if case .bodyField = self { true } else { false }
    }
}

extension TokenLocation: CustomStringConvertible {
    /// The location in a few words.
    public var description: String {
        switch self {
        case .header(let name, _): "the header field '\(name)'"
        case .queryParameter(let name): "the query parameter '\(name)'"
        case .bodyField(let pointer): "the body at '\(pointer)'"
        case .basicCredentials: "the header field '\(Self.authorization)'"
        }
    }
}
#endif
