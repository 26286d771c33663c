import StrictJSON

/// A glob over the JSON pointers of a document, such as `#/components/schemas/*Event`: `*` is any
/// text in one token of the pointer, and `?` is one character.
package struct SchemaPattern: Hashable, Sendable {
    package let text: String
    private let tokens: [Glob]

    package init(_ text: String) throws(ImportError) {
        guard let pointer = JSONPointer(text.hasPrefix("#") ? String(text.dropFirst()) : text)
        else { throw .notAPattern(text) }
        self.text = text
        tokens = pointer.tokens.map { Glob(text: $0) }
    }

    /// Whether the pattern names all schemas of an object.
    var isOpen: Bool { tokens.last?.text == "*" }

    /// Whether the pattern names one schema.
    var isExact: Bool { !tokens.contains(where: \.hasWildcard) }

    /// The values of a document at the pointers that match, in order.
    func values(in root: Located) -> [Located] {
        tokens.reduce([root]) { values, token in
            values.flatMap { value -> [Located] in
                let members = value.members.filter { token.matches($0.key) }
                let elements = value.elements.enumerated().filter {
                    token.matches(String($0.offset))
                }
                return members.map(\.value) + elements.map(\.element)
            }
        }
    }

    func matches(_ pointer: JSONPointer) -> Bool {
        pointer.tokens.count == tokens.count
            && zip(tokens, pointer.tokens).allSatisfy { $0.matches($1) }
    }
}
