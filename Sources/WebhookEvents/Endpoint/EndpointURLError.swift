/// Why a text is no URL for an endpoint. No case holds user information, which may be a password.
public enum EndpointURLError: Error, Hashable, Sendable {
    /// It is not `scheme://host…` in the characters of a URL (RFC 3986), or longer than 2,048.
    case notURL
    /// Its scheme is not `https`.
    case scheme(String)
    /// It is `http`, and the host is not on this machine, or this is not development.
    case insecure
    /// It has a user name or a password.
    case userInformation
    /// It has a fragment, which no request carries.
    case fragment
    /// Its port is not one of 1 to 65535.
    case port
    /// Its host is no name of the DNS, or one with a full stop at the end, which clients and
    /// certificates take for another.
    case host
    /// Its host is a name that only a local network knows: without a dot, or in `.local`,
    /// `.localhost`, `.localdomain`, `.internal`, `.home.arpa`, `.test` or `.invalid`.
    case localName
    /// Its host is this machine, and this is not development.
    case loopback
    /// Its host is an address that is not written in its usual form, such as `0x7f000001`: who reads
    /// it may take it for another.
    case unusualAddress
    /// Its host is an address that the public cannot reach.
    case address(AddressBlock)
}

extension EndpointURLError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .notURL: "not a URL of the form 'https://host/path'"
        case .scheme(let scheme): "the scheme is '\(scheme)', expected 'https'"
        case .insecure: "'http' is only for this machine while developing, expected 'https'"
        case .userInformation: "a user name or password stands before the host"
        case .fragment: "a fragment ('#…') is never sent"
        case .port: "the port is not one of 1 to 65535"
        case .host: "the host is not a name of the DNS, without a full stop at the end"
        case .localName: "the host is a name that only a local network knows"
        case .loopback: "the host is this machine, which is only for developing"
        case .unusualAddress: "the host is an address that is not written in its usual form"
        case .address(let block): "the host is an address that the public cannot reach: \(block)"
        }
    }
}
