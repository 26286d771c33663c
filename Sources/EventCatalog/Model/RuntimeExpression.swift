package import StrictJSON

/// The location of a value in a message (AsyncAPI 3.0, "Runtime Expressions").
package enum RuntimeExpression: Hashable, Sendable {
    /// `$message.header#/NAME`
    case header(String)
    /// `$message.payload#/POINTER`
    case payload(JSONPointer)
    /// `$request.body#/POINTER`: in the whole body, which contains messages.
    case request(JSONPointer)
    /// `$message.parent#/POINTER`: in a text between the whole body and the message, which a number of
    /// steps lead to. In a text that is not yet part of a catalog, the number is negative: how many
    /// steps it is before the message.
    case outer(Int, JSONPointer)

    /// Parses an expression; `nil` if the text is not a valid one.
    package init?(_ text: String) {
        if let pointer = Self.pointer(in: text, after: "$message.header#"),
            pointer.tokens.count == 1, !pointer.tokens[0].isEmpty
        {
            self = .header(pointer.tokens[0])
        } else if let pointer = Self.pointer(in: text, after: "$message.payload#") {
            self = .payload(pointer)
        } else if let pointer = Self.pointer(in: text, after: "$request.body#") {
            self = .request(pointer)
        } else if let (depth, pointer) = Self.parent(in: text) {
            self = .outer(-depth, pointer)
        } else {
            return nil
        }
    }

    /// The pointer into a body; `nil` for a header field.
    package var pointer: JSONPointer? {
        switch self {
        case .header: nil
        case .payload(let pointer), .request(let pointer), .outer(_, let pointer): pointer
        }
    }

    /// The number of parents and the pointer in `$message.parent.parent#/POINTER`.
    private static func parent(in text: String) -> (depth: Int, pointer: JSONPointer)? {
        guard let hash = text.firstIndex(of: "#") else { return nil }
        let names = text[..<hash].split(separator: ".", omittingEmptySubsequences: false)
        guard names.count > 1, names[0] == "$message", names[1...].allSatisfy({ $0 == "parent" }),
            let pointer = JSONPointer(String(text[hash...].dropFirst()))
        else { return nil }
        return (names.count - 1, pointer)
    }

    private static func pointer(in text: String, after prefix: String) -> JSONPointer? {
        guard text.hasPrefix(prefix) else { return nil }
        return JSONPointer(String(text.dropFirst(prefix.count)))
    }
}
