/// Where a value stands in a message (AsyncAPI 3.0, "Runtime Expressions").
package enum RuntimeExpression: Hashable, Sendable {
    /// `$message.header#/NAME`
    case header(String)
    /// `$message.payload#/POINTER`, as the unescaped tokens of the JSON pointer (RFC 6901).
    case payload([String])
    /// `$request.body#/POINTER`: in the whole body, where a message is one of a batch.
    case request([String])

    /// Reads an expression; `nil` when the text is none.
    package init?(_ text: String) {
        if let pointer = Self.pointer(in: text, after: "$message.header#"), pointer.count == 1 {
            self = .header(pointer[0])
        } else if let pointer = Self.pointer(in: text, after: "$message.payload#") {
            self = .payload(pointer)
        } else if let pointer = Self.pointer(in: text, after: "$request.body#") {
            self = .request(pointer)
        } else {
            return nil
        }
    }

    private static func pointer(in text: String, after prefix: String) -> [String]? {
        guard text.hasPrefix(prefix) else { return nil }
        return JSONPointer(String(text.dropFirst(prefix.count)))?.tokens
    }
}
