/// A JSON pointer (RFC 6901).
package struct JSONPointer: Hashable, Sendable {
    /// The unescaped reference tokens; empty for the whole document.
    package var tokens: [String]

    package init(tokens: [String] = []) {
        self.tokens = tokens
    }

    /// Parses a pointer; `nil` if the text is not a valid one.
    package init?(_ text: String) {
        tokens = []
        guard let first = text.utf8.first else { return }
        guard first == .slash else { return nil }
        // By bytes: a '/' followed by a combining mark is a different `Character`.
        let parts = text.utf8.split(separator: .slash, omittingEmptySubsequences: false)
        for part in parts.dropFirst() {
            guard let token = Self.unescaped(Substring(part)) else { return nil }
            tokens.append(token)
        }
    }

    package static func / (pointer: JSONPointer, token: String) -> JSONPointer {
        JSONPointer(tokens: pointer.tokens + [token])
    }

    package static func + (pointer: JSONPointer, suffix: JSONPointer) -> JSONPointer {
        JSONPointer(tokens: pointer.tokens + suffix.tokens)
    }

    /// Whether the pointer selects the whole document.
    package var isEmpty: Bool { tokens.isEmpty }

    private static func unescaped(_ part: Substring) -> String? {
        guard part.utf8.contains(UInt8(ascii: "~")) else { return String(part) }
        var result = ""
        var scalars = part.unicodeScalars
        while let scalar = scalars.popFirst() {
            guard scalar == "~" else {
                result.unicodeScalars.append(scalar)
                continue
            }
            switch scalars.popFirst() {
            case "0": result += "~"
            case "1": result += "/"
            default: return nil
            }
        }
        return result
    }
}

extension JSONPointer: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: String...) {
        tokens = elements
    }
}

extension JSONPointer: CustomStringConvertible {
    package var description: String { tokens.map { "/" + Self.escaped($0) }.joined() }

    /// A token as it is written in a pointer.
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
