/// The reason why a text is not a valid endpoint URL. No case contains the user information, which
/// may be a password.
public enum EndpointURLError: Error, Hashable, Sendable {
    /// It is not of the form `scheme://host…` in the characters of a URL (RFC 3986), or it is
    /// longer than 2,048 characters.
    case notURL
    /// Its scheme is not `https`.
    case scheme(String)
    /// The scheme is `http`, and the host is not this machine or the stage is not development.
    case insecure
    /// It contains a user name or a password.
    case userInformation
    /// It contains a fragment, which is never sent in a request.
    case fragment
    /// Its port is not in the range 1 to 65535.
    case port
    /// Its host is not a DNS name, or ends with a full stop: clients and certificates treat such a
    /// name as a different one.
    case host
    /// Its host is a name that only a local network can resolve: without a dot, or in `.local`,
    /// `.localhost`, `.localdomain`, `.internal`, `.home.arpa`, `.test` or `.invalid`.
    case localName
    /// Its host is this machine, and the stage is not development.
    case loopback
    /// Its host is an address in an unusual notation, such as `0x7f000001`, which URL parsers may
    /// interpret differently.
    case unusualAddress
    /// Its host is an address that is not publicly reachable.
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
