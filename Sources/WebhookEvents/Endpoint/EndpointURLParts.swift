/// The parts of an absolute URL (RFC 3986, section 3) that determine whether it is valid for an
/// endpoint.
///
/// Parsing is strict: a text that two URL parsers may interpret differently is rejected.
struct EndpointURLParts {
    let scheme: String
    /// The host in lower case; an IPv6 address is in brackets.
    let host: Substring

    init(_ text: String) throws(EndpointURLError) {
        guard text.utf8.count <= 2048, text.utf8.allSatisfy(Self.isAllowed),
            Self.hasWholeEscapes(text), let colon = text.firstIndex(of: ":")
        else { throw .notURL }
        scheme = text[..<colon].lowercased()
        guard scheme.first?.isLetter == true, scheme.utf8.allSatisfy(Self.isOfScheme) else {
            throw .notURL
        }
        let rest = text[text.index(after: colon)...]
        guard rest.hasPrefix("//") else { throw .notURL }
        let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
        guard !authority.contains("@") else { throw .userInformation }
        guard !rest.contains("#") else { throw .fragment }
        host = try Self.host(of: authority)
    }

    /// The host of an authority, after its port was checked.
    private static func host(of authority: Substring) throws(EndpointURLError) -> Substring {
        let end = authority.hasPrefix("[") ? authority.lastIndex(of: "]") : authority.startIndex
        guard let end else { throw .host }
        let colon = authority[end...].firstIndex(of: ":")
        if let colon {
            let port = authority[authority.index(after: colon)...]
            guard port.allSatisfy(\.isWholeNumber), let number = UInt16(port), number > 0 else {
                throw .port
            }
        }
        let host = authority[..<(colon ?? authority.endIndex)]
        guard !host.isEmpty else { throw .host }
        return host.lowercased()[...]
    }

    /// Whether a URL may contain a byte (RFC 3986, section 2).
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
        }
    }

    private static func isOfScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "+-.".utf8.contains(byte)
        }
    }

    /// Whether two hexadecimal digits follow each percent sign.
    private static func hasWholeEscapes(_ text: String) -> Bool {
        text.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy {
            $0.prefix(2).count == 2 && $0.prefix(2).allSatisfy(\.isHexDigit)
        }
    }
}
