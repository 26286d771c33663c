// Skipping keeps the offset in a local variable, which stays in a register, and writes the cursor once. After a failure
// the offset is the end of the text, as the cursor is: there every loop ends.
extension JSONReader {
    /// Skips the next value, with the same validation as reading it.
    package mutating func skipValue() {
        cursor = endOfValue(from: bytes.endOfWhitespace(from: cursor))
    }

    /// The offset after the value at an offset.
    private mutating func endOfValue(from first: Int) -> Int {
        switch bytes[first] {
        case .quote: endOfString(from: first &+ 1)
        case .openBrace: endOfObject(from: first)
        case .openBracket: endOfArray(from: first)
        case UInt8(ascii: "t"): endOfLiteral(.true, at: first, of: first)
        case UInt8(ascii: "f"): endOfLiteral(.alse, at: first &+ 1, of: first)
        case UInt8(ascii: "n"): endOfLiteral(.null, at: first, of: first)
        case .minus, UInt8.digit0...UInt8.digit9: endOfNumber(from: first)
        default: stop(.value, at: first)
        }
    }

    private mutating func endOfLiteral(_ word: UInt32, at offset: Int, of first: Int) -> Int {
        bytes.halfWord(at: offset) == word ? offset &+ 4 : stop(.value, at: first)
    }

    private mutating func endOfObject(from first: Int) -> Int {
        var offset = open(at: first)
        if bytes[offset] == .closeBrace { return close(at: offset) }
        if offset == count { return stop(.endOfObject, at: offset) }
        while true {
            guard bytes[offset] == .quote else { return stop(.key, at: offset) }
            offset = bytes.endOfWhitespace(from: endOfString(from: offset &+ 1))
            guard bytes[offset] == .colon else { return stop(.colon, at: offset) }
            offset = endOfValue(from: bytes.endOfWhitespace(from: offset &+ 1))
            offset = bytes.endOfWhitespace(from: offset)
            if bytes[offset] == .closeBrace { return close(at: offset) }
            guard bytes[offset] == .comma else { return stop(.endOfObject, at: offset) }
            offset = bytes.endOfWhitespace(from: offset &+ 1)
        }
    }

    private mutating func endOfArray(from first: Int) -> Int {
        var offset = open(at: first)
        if bytes[offset] == .closeBracket { return close(at: offset) }
        if offset == count { return stop(.endOfArray, at: offset) }
        while true {
            offset = bytes.endOfWhitespace(from: endOfValue(from: offset))
            if bytes[offset] == .closeBracket { return close(at: offset) }
            guard bytes[offset] == .comma else { return stop(.endOfArray, at: offset) }
            offset = bytes.endOfWhitespace(from: offset &+ 1)
        }
    }

    /// Opens the container at an offset, and returns the offset of what is in it.
    @inline(__always)
    private mutating func open(at first: Int) -> Int {
        guard depth < limits.depth else {
            fail(.tooDeep(limit: limits.depth), at: first)
            return count
        }
        depth &+= 1
        return bytes.endOfWhitespace(from: first &+ 1)
    }

    @inline(__always)
    private mutating func close(at offset: Int) -> Int {
        depth &-= 1
        return offset &+ 1
    }

    /// Fails at an offset, and returns the offset of the end of the text.
    @inline(never)
    private mutating func stop(_ expected: JSONError.Expectation, at offset: Int) -> Int {
        fail(.syntax(expected), at: offset)
        return count
    }
}
