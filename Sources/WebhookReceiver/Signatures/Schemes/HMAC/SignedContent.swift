#if Receiver
/// What a generic scheme signs: parts that are put together in order.
public struct SignedContent: Hashable, Sendable {
    /// One part.
    public enum Part: Hashable, Sendable {
        /// A text that is always the same.
        case text(String)
        /// The body, byte for byte.
        case body
        /// The address that the sender called, as it wrote it.
        case url
        /// The value of the header field for the time.
        case timestamp
        /// The value of the header field for the identifier.
        case id
        /// The value of another header field.
        case header(String)
    }

    /// The parts in order.
    public var parts: [Part]

    /// Creates content of parts.
    public init(_ parts: [Part]) {
        self.parts = parts
    }

    /// Reads a template, such as `v0:{timestamp}:{body}`: text, and `{body}`, `{url}`,
    /// `{timestamp}`, `{id}` or `{header:NAME}`.
    ///
    /// - Throws: ``HMACFormatError/unknownPlaceholder(_:)`` for anything else in braces, or a brace
    ///   that is alone.
    public init(template: String) throws(HMACFormatError) {
        parts = []
        var rest = template[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            if brace > rest.startIndex { parts.append(.text(String(rest[..<brace]))) }
            guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
                throw .unknownPlaceholder(String(rest[brace...]))
            }
            parts.append(try Part(placeholder: rest[rest.index(after: brace)..<end]))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
    }
}

extension SignedContent.Part {
    fileprivate init(placeholder: Substring) throws(HMACFormatError) {
        let header = "header:"
        switch placeholder {
        case "body": self = .body
        case "url": self = .url
        case "timestamp": self = .timestamp
        case "id": self = .id
        case let name where name.hasPrefix(header) && name.count > header.count:
            self = .header(String(name.dropFirst(header.count)))
        default: throw .unknownPlaceholder("{\(placeholder)}")
        }
    }
}

extension SignedContent {
    /// The names of the header fields that are parts by their names.
    var headers: [String] {
        parts.compactMap { if case .header(let name) = $0 { name } else { nil } }
    }
}

extension SignedContent: ExpressibleByArrayLiteral {
    /// Creates content of parts.
    public init(arrayLiteral elements: Part...) {
        parts = elements
    }
}
#endif
