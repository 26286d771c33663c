/// The location of a schema: a document, and a JSON pointer into it (RFC 6901).
package struct SchemaLocation: Hashable, Sendable {
    /// The URI that the document was retrieved from.
    package var document: String
    /// The unescaped tokens of the pointer; none for the whole document.
    package var tokens: [String]

    package init(document: String, tokens: [String] = []) {
        self.document = document
        self.tokens = tokens
    }

    /// The tokens of a JSON pointer; `nil` when the text is not one.
    static func tokens(of pointer: String) -> [String]? {
        guard let first = pointer.utf8.first else { return [] }
        guard first == UInt8(ascii: "/") else { return nil }
        // As bytes: a '/' with a combining mark after it is another `Character`.
        return pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .dropFirst().map { unescaped(String(Substring($0))) }
    }

    private static func unescaped(_ token: String) -> String {
        guard token.utf8.contains(UInt8(ascii: "~")) else { return token }
        var result = ""
        var scalars = token.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch (scalar, scalars.first) {
            case ("~", "0"?), ("~", "1"?):
                result += scalars.popFirst() == "0" ? "~" : "/"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func escaped(_ token: String) -> String {
        token.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}

extension SchemaLocation: CustomStringConvertible {
    /// The document, `#`, and the pointer.
    package var description: String {
        document + "#" + tokens.map { "/" + Self.escaped($0) }.joined()
    }
}
