import StrictJSON

/// A glob over the JSON pointers of a document, such as `#/components/schemas/*Event`: `*` is any
/// text in one token of the pointer, and `?` is one character.
package struct SchemaPattern: Hashable, Sendable {
    package let text: String
    private let tokens: [String]

    package init(_ text: String) throws(ImportError) {
        guard let pointer = JSONPointer(text.hasPrefix("#") ? String(text.dropFirst()) : text)
        else { throw .notAPattern(text) }
        self.text = text
        tokens = pointer.tokens
    }

    /// The values of a document at the pointers that match, in order.
    func values(in root: Located) -> [Located] {
        tokens.reduce([root]) { values, token in
            values.flatMap { value -> [Located] in
                let members = value.members.filter { Self.matches($0.key[...], token[...]) }
                let elements = value.elements.enumerated().filter { index, _ in
                    Self.matches(String(index)[...], token[...])
                }
                return members.map(\.value) + elements.map(\.element)
            }
        }
    }

    /// Compares a text with a glob; a star that does not fit takes one more character.
    private static func matches(_ text: Substring, _ glob: Substring) -> Bool {
        var (text, glob) = (text, glob)
        var retry: (text: Substring, glob: Substring)?
        while true {
            if glob.first == "*" {
                glob.removeFirst()
                retry = (text, glob)
            } else if let wanted = glob.first, let found = text.first,
                wanted == "?" || wanted == found
            {
                glob.removeFirst()
                text.removeFirst()
            } else if text.isEmpty && glob.isEmpty {
                return true
            } else if let last = retry, !last.text.isEmpty {
                text = last.text.dropFirst()
                glob = last.glob
                retry = (text, glob)
            } else {
                return false
            }
        }
    }
}
