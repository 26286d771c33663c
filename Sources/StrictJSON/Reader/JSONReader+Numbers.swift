extension JSONReader {
    /// Reads a number with all its digits.
    package mutating func number() -> JSONNumber {
        let token = numberToken()
        return failure == nil ? text.number(of: token) : JSONNumber(0)
    }

    /// Reads a number as the nearest `Double`; fails if its magnitude exceeds the largest finite one.
    public mutating func double() -> Double {
        let start = startOfValue()
        let token = numberToken()
        guard failure == nil else { return 0 }
        guard let value = text.double(of: token) else {
            fail(expected: "a number that fits a Double", at: start)
            return 0
        }
        return value
    }

    /// Reads an integer that fits in an `Int`.
    public mutating func integer() -> Int {
        let token = integerToken()
        return failure == nil ? text.int(of: token) ?? 0 : 0
    }

    /// Reads an integer that fits in an `Int` without creating a value.
    @inlinable public mutating func integerToken() -> JSONToken {
        shortInteger() ?? otherInteger()
    }

    @inline(never)
    @usableFromInline mutating func otherInteger() -> JSONToken {
        let expected = "a \(Int.bitWidth)-bit integer"
        let start = startOfValue()
        guard nextKind() == .number else {
            fail(expected: expected)
            return JSONToken(offset: 0, count: 0)
        }
        let token = numberToken()
        if failure == nil, text.int(of: token) == nil { fail(expected: expected, at: start) }
        return token
    }

    /// Reads a number without an exponent; `nil`, and reads nothing, if the next value is anything else or has more
    /// than `limit` bytes. Such a number can neither overflow nor need rounding in a type that has this many digits.
    package mutating func plainNumberToken(limit: Int) -> JSONToken? {
        skipWhitespace()
        let first = bytes[cursor] == .minus ? cursor &+ 1 : cursor
        var end = bytes.endOfDigits(from: first)
        guard end > first, bytes[first] != .digit0 || end == first &+ 1 else { return nil }
        if bytes[end] == .period {
            let fraction = end &+ 1
            end = bytes.endOfDigits(from: fraction)
            guard end > fraction else { return nil }
        }
        let count = end &- cursor
        guard count <= limit, bytes[end] | 0x20 != UInt8(ascii: "e") else { return nil }
        let token = JSONToken(offset: cursor, count: count)
        cursor = end
        return token
    }

    /// Reads an integer whose digits fit in every `Int`, without a fraction or an exponent; `nil`, and reads nothing,
    /// if the next value is anything else.
    @inlinable public mutating func shortInteger() -> JSONToken? {
        skipWhitespace()
        let first = bytes[cursor] == .minus ? cursor &+ 1 : cursor
        let end = bytes.endOfDigits(from: first)
        let count = end &- first
        // The next byte would be that of a fraction or of an exponent.
        guard count > 0, count <= Self.shortLength, bytes[first] != .digit0 || count == 1,
            bytes[end] != .period, bytes[end] | 0x20 != UInt8(ascii: "e")
        else { return nil }
        let token = JSONToken(offset: cursor, count: end &- cursor)
        cursor = end
        return token
    }

    /// The number of digits that fit in every `Int`, which may have 32 bits.
    @inlinable public static var shortLength: Int { Int.bitWidth == 32 ? 9 : 18 }

    /// The offset after the number at an offset (RFC 8259, section 6); the end of the text after a failure.
    mutating func endOfNumber(from first: Int) -> Int {
        var offset = bytes[first] == .minus ? first &+ 1 : first
        if bytes[offset] == .digit0 {
            offset &+= 1
        } else if !skipDigits(&offset) {
            return lacksDigit(at: offset)
        }
        if bytes[offset] == .period {
            offset &+= 1
            if !skipDigits(&offset) { return lacksDigit(at: offset) }
        }
        if bytes[offset] | 0x20 == UInt8(ascii: "e") {
            offset &+= 1
            if bytes[offset] == .plus || bytes[offset] == .minus { offset &+= 1 }
            if !skipDigits(&offset) { return lacksDigit(at: offset) }
        }
        return offset
    }

    @inline(never)
    private mutating func lacksDigit(at offset: Int) -> Int {
        fail(.syntax(.digit), at: offset)
        return count
    }

    @inline(__always)
    private func skipDigits(_ offset: inout Int) -> Bool {
        let first = offset
        offset = bytes.endOfDigits(from: first)
        return offset > first
    }
}
