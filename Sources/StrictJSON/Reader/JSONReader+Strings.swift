extension JSONReader {
    /// Reads a string.
    ///
    /// - Returns: The string with its escapes decoded. An escape of an unpaired surrogate is
    ///   decoded as U+FFFD: the grammar allows such an escape, but a Unicode string cannot contain
    ///   it (RFC 8259, section 8.2). Senders with UTF-16 strings write it when they truncate a text
    ///   inside a character.
    public mutating func string() -> String {
        skipWhitespace()
        guard bytes[cursor] == .quote else {
            fail(expected: "a string")
            return ""
        }
        return quotedText()
    }

    /// Reads the string whose opening quote is at the cursor.
    mutating func quotedText() -> String {
        let first = cursor &+ 1
        let stop = bytes.endOfPlainText(from: first)
        guard bytes[stop] == .quote else { return escapedText(from: first) }
        cursor = stop &+ 1
        return text.string(of: JSONToken(offset: first, count: stop &- first))
    }

    /// The offset after the string whose first byte after the opening quote is at an offset, with the same validation as
    /// reading it; the end of the text after a failure.
    @inline(__always)
    mutating func endOfString(from first: Int) -> Int {
        let stop = bytes.endOfPlainText(from: first)
        return bytes[stop] == .quote ? stop &+ 1 : endOfEscapedText(from: stop)
    }
}

// MARK: - Escapes

extension JSONReader {
    private mutating func escapedText(from first: Int) -> String {
        var offset = first
        var text = ByteBuffer(capacity: Self.escapedLength)
        while true {
            let stop = bytes.endOfPlainText(from: offset)
            text.append(offset..<stop, of: bytes)
            guard let (scalar, next) = escape(at: stop) else { break }
            text.append(scalar)
            offset = next
        }
        return failure == nil ? text.validString : ""
    }

    /// The number of bytes up to which a text with escapes is not moved in memory.
    private static var escapedLength: Int { 112 }

    /// The offset after a string in which plain text stopped at an offset.
    @inline(never)
    mutating func endOfEscapedText(from first: Int) -> Int {
        var stop = first
        while let (_, next) = escape(at: stop) { stop = bytes.endOfPlainText(from: next) }
        return cursor
    }

    /// Reads the escape at which plain text stopped; `nil` when the string ended, and the cursor is
    /// after it, or when reading failed.
    private mutating func escape(at stop: Int) -> (scalar: Unicode.Scalar, next: Int)? {
        switch bytes[stop] {
        case .quote:
            cursor = stop &+ 1
            return nil
        case .backslash: break
        default:
            fail(.syntax(stop >= count ? .endOfString : .controlCharacter), at: min(stop, count))
            return nil
        }
        let escaped = bytes[stop + 1]
        switch escaped {
        case .quote, .backslash, .slash:
            return (Unicode.Scalar(escaped), stop + 2)
        case UInt8(ascii: "b"): return ("\u{8}", stop + 2)
        case UInt8(ascii: "f"): return ("\u{C}", stop + 2)
        case UInt8(ascii: "n"): return ("\n", stop + 2)
        case UInt8(ascii: "r"): return ("\r", stop + 2)
        case UInt8(ascii: "t"): return ("\t", stop + 2)
        case UInt8(ascii: "u"): return unicodeEscape(at: stop)
        default:
            fail(.syntax(.escape), at: stop)
            return nil
        }
    }

    private mutating func unicodeEscape(
        at backslash: Int
    ) -> (scalar: Unicode.Scalar, next: Int)? {
        guard let unit = hexadecimal(backslash + 2) else {
            fail(.syntax(.escape), at: backslash)
            return nil
        }
        var value = UInt32(unit)
        var next = backslash + 6
        if 0xD800...0xDBFF ~= value, bytes[next] == .backslash,
            bytes[next + 1] == UInt8(ascii: "u"),
            let low = hexadecimal(next + 2), 0xDC00...0xDFFF ~= low
        {
            value = 0x10000 + (value - 0xD800) << 10 + (UInt32(low) - 0xDC00)
            next += 6
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", next)
    }

    private func hexadecimal(_ first: Int) -> UInt16? {
        var value: UInt16 = 0
        for index in 0..<4 {
            let byte = bytes[first + index]
            let digit: UInt8
            switch byte {
            case UInt8.digit0...UInt8.digit9: digit = byte - .digit0
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
