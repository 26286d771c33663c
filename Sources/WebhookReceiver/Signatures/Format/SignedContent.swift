#if Receiver
/// The content that a signature covers: the concatenation of its parts.
public struct SignedContent: Hashable, Sendable {
    /// One part of the content.
    public enum Part: Hashable, Sendable {
        /// A fixed text.
        case text(String)
        /// The body, byte for byte.
        case body
        /// The URL exactly as the sender wrote it.
        case url
        /// The method of the request, such as `POST`.
        case method
        /// The text of the time, from its header field or from its part of the signature's field.
        case timestamp
        /// The value of the header field with the identifier.
        case id
        /// The value of another header field.
        case header(String)
    }

    /// The parts in order.
    public var parts: [Part]

    /// Creates content from its parts.
    public init(_ parts: [Part]) {
        self.parts = parts
    }

    /// Creates content from a template of text and the placeholders `{body}`, `{url}`, `{method}`,
    /// `{timestamp}`, `{id}` and `{header:NAME}`, such as `v0:{timestamp}:{body}`.
    ///
    /// - Throws: ``SignatureFormatError/unknownPlaceholder(_:)`` for any other placeholder, or an unpaired
    ///   brace.
    public init(template: String) throws(SignatureFormatError) {
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
    fileprivate init(placeholder: Substring) throws(SignatureFormatError) {
        let header = "header:"
        switch placeholder {
        case "body": self = .body
        case "url": self = .url
        case "method": self = .method
        case "timestamp": self = .timestamp
        case "id": self = .id
        case let name where name.hasPrefix(header) && name.count > header.count:
            self = .header(String(name.dropFirst(header.count)))
        default: throw .unknownPlaceholder("{\(placeholder)}")
        }
    }
}

extension SignedContent {
    /// The names of the header fields in parts of the kind ``Part/header(_:)``.
    var headers: [String] {
        parts.compactMap { if case .header(let name) = $0 { name } else { nil } }
    }
}

extension SignedContent: ExpressibleByArrayLiteral {
    /// Creates content from its parts.
    public init(arrayLiteral elements: Part...) {
        parts = elements
    }
}
#endif
