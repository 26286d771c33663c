extension JSONReader {
    /// Reads a number with all its digits.
    package mutating func number() -> JSONNumber {
        let token = numberToken()
        return failure == nil ? text.number(of: token) : JSONNumber(0)
    }

    /// Skips a number (RFC 8259, section 6).
    mutating func skipNumber() {
        var offset = cursor
        if bytes[offset] == .minus { offset &+= 1 }
        if bytes[offset] == .digit0 {
            offset &+= 1
        } else if !skipDigits(&offset) {
            if offset == cursor { return fail(expected: "a number") }
            return fail(.syntax(.digit), at: offset)
        }
        if bytes[offset] == .period {
            offset &+= 1
            if !skipDigits(&offset) { return fail(.syntax(.digit), at: offset) }
        }
        if bytes[offset] | 0x20 == UInt8(ascii: "e") {
            offset &+= 1
            if bytes[offset] == .plus || bytes[offset] == .minus {
                offset &+= 1
            }
            if !skipDigits(&offset) { return fail(.syntax(.digit), at: offset) }
        }
        cursor = offset
    }

    @inline(__always)
    private func skipDigits(_ offset: inout Int) -> Bool {
        let first = offset
        while bytes[offset] &- .digit0 < 10 { offset &+= 1 }
        return offset > first
    }
}
