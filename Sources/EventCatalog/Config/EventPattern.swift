/// A pattern of event types in the config: `*` matches any characters, including dots, and also none; all
/// others match themselves.
package struct EventPattern: Sendable {
    package let text: String
    package let offset: Int
    private let parts: [[UInt8]]

    package init(_ text: String, offset: Int) {
        self.text = text
        self.offset = offset
        parts = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
            .map { Array($0) }
    }

    /// Whether the pattern matches the whole type. The time is at most linear in the lengths of the
    /// type and of the pattern, multiplied.
    package func matches(_ type: String) -> Bool {
        var rest = Array(type.utf8)[...]
        guard let first = parts.first, rest.starts(with: first) else { return false }
        rest = rest.dropFirst(first.count)
        guard parts.count > 1, let last = parts.last else { return rest.isEmpty }
        for part in parts[1..<(parts.count - 1)] where !part.isEmpty {
            guard let end = rest.end(ofFirst: part) else { return false }
            rest = rest[end...]
        }
        return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
    }

    /// The pattern most similar to this one that matches at least one of the types; `nil` if none is
    /// similar. It is one of the types, or this pattern with the beginning or the end of one of them.
    package func nearest(in types: [String]) -> String? {
        guard let start = text.firstIndex(of: "*"), let end = text.lastIndex(of: "*") else {
            return types.nearest(to: text)
        }
        let (head, tail) = (text[start...], text[...end])
        var candidates: Set<String> = []
        for type in types {
            for position in type.boundaries {
                let texts = [type[..<position] + head, tail + type[position...]].map { String($0) }
                candidates.formUnion(
                    texts.filter { EventPattern($0, offset: offset).matches(type) })
            }
        }
        return candidates.nearest(to: text)
    }
}

extension ArraySlice<UInt8> {
    /// The index after the first occurrence of a sequence.
    fileprivate func end(ofFirst part: [UInt8]) -> Int? {
        guard count >= part.count else { return nil }
        return (startIndex...(endIndex - part.count))
            .first { self[$0..<($0 + part.count)].elementsEqual(part) }
            .map { $0 + part.count }
    }
}

extension String {
    /// The positions between a word and the character that separates it from another.
    fileprivate var boundaries: [Index] {
        indices.filter { !self[$0].isLetter && !self[$0].isNumber }
            .flatMap { [$0, index(after: $0)] }
    }
}
