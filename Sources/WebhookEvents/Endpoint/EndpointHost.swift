/// The host of an endpoint's URL.
enum EndpointHost {
    /// This machine.
    case loopback
    /// A name or an address that may be reachable from the public internet.
    case `public`

    /// Classifies a host.
    ///
    /// - Parameter text: The host in lower case; an IPv6 address is in brackets.
    /// - Throws: ``EndpointURLError`` when the host is not valid for an endpoint.
    init(_ text: Substring) throws(EndpointURLError) {
        if text.hasPrefix("[") {
            guard text.hasSuffix("]"), let address = IPv6Address(text.dropFirst().dropLast()) else {
                throw .host
            }
            self = try Self.host(in: address.block)
            // IPv4-mapped and IPv4-compatible loopback addresses are rejected: nobody writes this
            // machine's address in these forms.
            if case .loopback = self, address.groups.dropLast().contains(where: { $0 != 0 }) {
                throw .address(.loopback)
            }
        } else if IPv4Address.isSpelled(text) {
            guard let address = IPv4Address(text) else { throw .unusualAddress }
            self = try Self.host(in: address.block)
        } else {
            guard Self.isName(text) else { throw .host }
            self = text == "localhost" ? .loopback : .public
            if case .public = self, Self.isLocalName(text) { throw .localName }
        }
    }

    private static func host(in block: AddressBlock?) throws(EndpointURLError) -> EndpointHost {
        switch block {
        case nil: return .public
        case .loopback?: return .loopback
        case let block?: throw .address(block)
        }
    }

    /// Whether a text is a DNS name: labels of letters, digits, hyphens and underscores (RFC 1123,
    /// section 2.1). A name in another script must be in its `xn--` form.
    private static func isName(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && !label.hasPrefix("-")
                    && !label.hasSuffix("-")
                    && label.utf8.allSatisfy {
                        switch $0 {
                        case UInt8(ascii: "a")...UInt8(ascii: "z"),
                            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                            UInt8(ascii: "_"):
                            true
                        default: false
                        }
                    }
            }
    }

    private static func isLocalName(_ text: Substring) -> Bool {
        !text.contains(".") || localDomains.contains { text.hasSuffix($0) }
    }

    /// Domains that public DNS does not resolve (RFC 6761, RFC 6762, RFC 8375), and names that many
    /// systems use for themselves.
    private static let localDomains = [
        ".local", ".localhost", ".localdomain", ".internal", ".home.arpa", ".test", ".invalid",
    ]
}
