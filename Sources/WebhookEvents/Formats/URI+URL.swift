#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension URI {
    /// The text as a `URL`, with the same result on every platform.
    ///
    /// - Returns: The URL of a text that is a URI reference (RFC 3986, section 4.1), or an IRI
    ///   reference with an ASCII host, whose other non-ASCII characters are percent-encoded in
    ///   UTF-8 (RFC 3987, section 3.1). `nil` for any other text, such as one with a space or a `%`
    ///   without two digits, which Foundation encodes on some platforms and rejects on others.
    public var url: URL? {
        URISyntax(text).encoded.flatMap { URL(string: $0) }
    }
}

/// The syntax of a URI reference: which bytes are allowed in which part (RFC 3986, appendix A).
private struct URISyntax {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The text with its non-ASCII characters percent-encoded; `nil` when a byte is not allowed at
    /// its position.
    var encoded: String? {
        let bytes = Array(text.utf8)
        let authority = authority(of: bytes)
        var encoded: [UInt8] = []
        var hasFragment = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "%"):
                guard bytes[index...].dropFirst().prefix(2).count(where: \.isHexDigit) == 2 else {
                    return nil
                }
            case UInt8(ascii: "#"):
                guard !hasFragment else { return nil }
                hasFragment = true
            case UInt8(ascii: "["), UInt8(ascii: "]"):
                guard authority.contains(index) else { return nil }
            case 0x80...:
                guard !authority.contains(index) else { return nil }
                encoded += [UInt8(ascii: "%"), (byte >> 4).hexDigit, (byte & 15).hexDigit]
                continue
            default:
                guard byte.isUnreservedOrReserved else { return nil }
            }
            encoded.append(byte)
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// The bytes between `//` and the path.
    private func authority(of bytes: [UInt8]) -> Range<Int> {
        let slash = UInt8(ascii: "/")
        let delimiters = [slash, UInt8(ascii: "?"), UInt8(ascii: "#")]
        let scheme = bytes.firstIndex { delimiters.contains($0) } ?? bytes.count
        guard bytes[scheme...].starts(with: [slash, slash]) else { return 0..<0 }
        let first = scheme + 2
        return first..<(bytes[first...].firstIndex { delimiters.contains($0) } ?? bytes.count)
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
            UInt8(ascii: "a")...UInt8(ascii: "f"):
            true
        default: false
        }
    }

    /// The uppercase hexadecimal digit of a value below 16.
    fileprivate var hexDigit: UInt8 {
        self < 10 ? UInt8(ascii: "0") &+ self : UInt8(ascii: "A") &+ self &- 10
    }

    /// Whether the byte is reserved or unreserved by RFC 3986, sections 2.2 and 2.3, except for `#`
    /// and brackets.
    fileprivate var isUnreservedOrReserved: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "-._~:/?@!$&'()*+,;=".utf8.contains(self)
        }
    }
}
