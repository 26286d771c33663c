#if Receiver
extension SignedContent {
    /// Whether no variable part is adjacent to the identifier. Otherwise anyone who has seen a delivery
    /// could move characters from one to the other, and make a new identifier with an old signature.
    /// The body may be adjacent, since it is not JSON without its first character.
    var separatesID: Bool {
        parts.indices.allSatisfy { index in
            guard parts[index] == .id else { return true }
            return [index - 1, index + 1].filter(parts.indices.contains).allSatisfy {
                switch parts[$0] {
                case .text(let text): !text.isEmpty
                case .body: true
                case .id, .timestamp, .header, .url: false
                }
            }
        }
    }

    /// The bytes that separate the identifier from signed header fields and the URL. Neither the
    /// identifier nor these header fields may contain them. A time or a body cannot be mistaken for a
    /// part of the identifier.
    var idDelimiters: Set<UInt8> {
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
        case .header, .url: true
        case .text, .body, .timestamp, .id: false
        }
    }
}
#endif
