#if Receiver
extension SignedContent {
    /// Whether no other part that changes touches the identifier. Where one does, whoever saw a
    /// delivery could move characters from the one to the other, and have a new identifier under an
    /// old signature. The body may: without its first character it is not JSON.
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

    /// The bytes that separate the identifier from signed header fields and the URL, which neither it
    /// nor a header field may have. A time or the body cannot be taken for a part of it.
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
    /// Whether a part may have any text.
    fileprivate var isOpen: Bool {
        switch self {
        case .header, .url: true
        case .text, .body, .timestamp, .id: false
        }
    }
}
#endif
