/// A JSON pointer (RFC 6901), into the catalog or into a file that it refers to.
package struct JSONPointer: Hashable, Sendable {
    /// The path of the file from the source folder; `nil` for the catalog.
    package var document: String?
    /// The unescaped tokens; none for the whole document.
    package var tokens: [String]

    package init(tokens: [String] = [], in document: String? = nil) {
        self.document = document
        self.tokens = tokens
    }

    /// Reads a pointer; `nil` when the text is none.
    package init?(_ text: String) {
        guard text.isEmpty || text.hasPrefix("/") else { return nil }
        tokens = []
        for part in text.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            guard let token = Self.unescaped(part) else { return nil }
            tokens.append(token)
        }
    }

    package static func / (pointer: JSONPointer, token: String) -> JSONPointer {
        JSONPointer(tokens: pointer.tokens + [token], in: pointer.document)
    }

    private static func unescaped(_ part: Substring) -> String? {
        var result = ""
        var characters = part.unicodeScalars[...]
        while let scalar = characters.popFirst() {
            guard scalar == "~" else {
                result.unicodeScalars.append(scalar)
                continue
            }
            switch characters.popFirst() {
            case "0": result += "~"
            case "1": result += "/"
            default: return nil
            }
        }
        return result
    }
}

extension JSONPointer: CustomStringConvertible {
    package var description: String {
        (document.map { $0 + "#" } ?? "")
            + tokens.map { "/" + Self.escaped($0) }.joined()
    }

    /// A token as it stands in a pointer.
    package static func escaped(_ token: String) -> String {
        var escaped = ""
        for scalar in token.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
