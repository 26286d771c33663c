#if Receiver
extension SignedContent {
    /// Whether no variable part is adjacent to the identifier. Otherwise anyone who has seen a delivery
    /// could move characters from one to the other, and make a new identifier with an old signature.
    ///
    /// The body may be adjacent, since it is not JSON without its first character. So may a time of
    /// RFC 3339: it ends with its time zone, and its first colon has a fixed distance from its start, while
    /// the identifier may have none (``idDelimiters(_:)``).
    func separatesID(_ unit: TimestampUnit) -> Bool {
        parts.indices.allSatisfy { index in
            guard parts[index] == .id else { return true }
            return [index - 1, index + 1].filter(parts.indices.contains).allSatisfy {
                switch parts[$0] {
                case .text(let text): !text.isEmpty
                case .body: true
                case .timestamp: unit == .iso8601
                case .id, .header, .url, .method: false
                }
            }
        }
    }

    /// The bytes that an identifier must not contain: those of ``headerDelimiters``, and a colon next to a
    /// time of RFC 3339.
    func idDelimiters(_ unit: TimestampUnit) -> Set<UInt8> {
        let isAdjacent = parts.indices.contains { index in
            parts[index] == .id
                && (parts[..<index].last == .timestamp || parts[(index + 1)...].first == .timestamp)
        }
        return isAdjacent && unit == .iso8601
            ? headerDelimiters.union([UInt8(ascii: ":")]) : headerDelimiters
    }

    /// The bytes that separate the identifier from signed header fields, the URL and the method. Neither
    /// the identifier nor these header fields may contain them. A time or a body cannot be mistaken for
    /// a part of the identifier.
    var headerDelimiters: Set<UInt8> {
        var delimiters: Set<UInt8> = []
        for index in parts.indices where parts[index] == .id {
            let (before, after) = (parts[..<index], parts[(index + 1)...])
            if before.contains(where: \.isOpen), case .text(let text)? = before.last {
                delimiters.formUnion(text.utf8.suffix(1))
            }
            if after.contains(where: \.isOpen), case .text(let text)? = after.first {
                delimiters.formUnion(text.utf8.prefix(1))
            }
        }
        return delimiters
    }
}

extension SignedContent.Part {
    /// Whether the part can contain arbitrary text.
    fileprivate var isOpen: Bool {
        switch self {
        case .header, .url, .method: true
        case .text, .body, .timestamp, .id: false
        }
    }
}
#endif
