extension JSONWriter {
    /// Writes the value of a token as it is in its text.
    package mutating func copy(_ token: JSONToken, of text: JSONText) {
        separate()
        append(token, of: text)
    }

    /// Writes the string of a string token as it is in its text, with its escapes.
    package mutating func copyString(_ token: JSONToken, of text: JSONText) {
        separate()
        bytes.append(.quote)
        append(token, of: text)
        bytes.append(.quote)
    }

    /// Writes the key of a string token as it is in its text; its value comes next.
    package mutating func copyKey(_ token: JSONToken, of text: JSONText) {
        copyString(token, of: text)
        bytes.append(.colon)
        needsComma = false
    }

    private mutating func append(_ token: JSONToken, of text: JSONText) {
        bytes.append(contentsOf: text.bytes(of: token))
    }
}
