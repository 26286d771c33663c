extension JSONWriter {
    /// Copies the value of a token from its text.
    package mutating func copy(_ token: JSONToken, of text: JSONText) {
        separate()
        noteNesting(in: token.range, text)
        buffer.append(token.range, of: text.bytes)
    }

    /// Copies the string of a string token from its text, with its escapes.
    package mutating func copyString(_ token: JSONToken, of text: JSONText) {
        separate()
        buffer.append(.quote)
        buffer.append(token.range, of: text.bytes)
        buffer.append(.quote)
    }

    /// Copies the key of a string token from its text; its value must follow.
    package mutating func copyKey(_ token: JSONToken, of text: JSONText) {
        copyString(token, of: text)
        buffer.append(.colon)
        needsComma = false
    }

    /// Copies a range of a text as it is, up to a value or to the end; the next value needs no comma.
    ///
    /// - Parameter isInPlace: Whether values have the same depth as in the text, which was accepted.
    package mutating func copyText(_ range: Range<Int>, of text: JSONText, isInPlace: Bool) {
        if !isInPlace { noteNesting(in: range, text) }
        buffer.append(range, of: text.bytes)
        needsComma = false
    }

    /// Each level of nesting takes two brackets, so a short value cannot be nested too deep. In a
    /// long one, all opening brackets count.
    private mutating func noteNesting(in range: Range<Int>, _ text: JSONText) {
        let free = Self.deepest - depth
        guard range.count / 2 > free else { return }
        if text.bytes.openBrackets(in: range) > free { mayBeRefused = true }
    }
}

extension JSONToken {
    fileprivate var range: Range<Int> { Int(offset)..<Int(offset) + Int(count) }
}
