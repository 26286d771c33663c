extension JSONWriter {
    /// Copies the value of a token from its text.
    package mutating func copy(_ token: JSONToken, of text: JSONText) {
        separate()
        append(token, of: text)
    }

    /// Copies the string of a string token from its text, with its escapes.
    package mutating func copyString(_ token: JSONToken, of text: JSONText) {
        separate()
        bytes.append(.quote)
        append(token, of: text)
        bytes.append(.quote)
    }

    /// Copies the key of a string token from its text; its value must follow.
    package mutating func copyKey(_ token: JSONToken, of text: JSONText) {
        copyString(token, of: text)
        bytes.append(.colon)
        needsComma = false
    }

    private mutating func append(_ token: JSONToken, of text: JSONText) {
        bytes.append(contentsOf: text.bytes(of: token))
    }
}
