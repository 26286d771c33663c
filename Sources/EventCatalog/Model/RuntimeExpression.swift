package import StrictJSON

/// The location of a value in a message (AsyncAPI 3.0, "Runtime Expressions").
package enum RuntimeExpression: Hashable, Sendable {
    /// `$message.header#/NAME`
    case header(String)
    /// `$message.payload#/POINTER`
    case payload(JSONPointer)
    /// `$request.body#/POINTER`: in the whole body of a batch.
    case request(JSONPointer)

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
        } else {
            return nil
        }
    }

    private static func pointer(in text: String, after prefix: String) -> JSONPointer? {
        guard text.hasPrefix(prefix) else { return nil }
        return JSONPointer(String(text.dropFirst(prefix.count)))
    }
}
