extension JSONReader {
    /// Reads a number with all its digits.
    package mutating func number() -> JSONNumber {
        let token = numberToken()
        return failure == nil ? text.number(of: token) : JSONNumber(0)
    }

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
        while bytes[offset] &- .digit0 < 10 { offset &+= 1 }
        return offset > first
    }
}
