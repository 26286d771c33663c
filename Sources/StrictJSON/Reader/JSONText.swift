/// The bytes of a JSON text, which stay in memory as long as values may be read from them.
///
/// A ``JSONReader`` finds ``JSONToken``s in it; a token is converted to a value on demand.
package final class JSONText: Sendable {
    let bytes: PaddedBytes
    let encoding: UTF8Check

    /// The number of bytes of the text, without padding.
    package var count: Int { bytes.count }

    init(_ bytes: borrowing [UInt8]) {
        self.bytes = PaddedBytes(bytes)
        encoding = UTF8Check(self.bytes)
    }

    init(_ bytes: borrowing ArraySlice<UInt8>) {
        self.bytes = PaddedBytes(bytes)
        encoding = UTF8Check(self.bytes)
    }

    deinit {
        // Every holder of these bytes also holds this text.
        unsafe bytes.deallocate()
    }

    /// The offset of the first byte that is not of a byte order mark, which a text may begin with (RFC 8259,
    /// section 8.1).
    var start: Int {
        bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    /// A copy of all bytes, including a byte order mark.
    package var allBytes: [UInt8] { bytes.array(of: 0..<count) }

    /// Whether the text consists of just these bytes.
    package func hasBytes(_ bytes: [UInt8]) -> Bool { self.bytes.isEqual(to: bytes) }

    /// The bytes of a token, clamped to this text.
    package func bytes(of token: JSONToken) -> [UInt8] {
        bytes.array(of: token.range)
    }

    /// Calls `body` with the bytes of a token, clamped to this text, without copying them.
    package func withBytes<Result>(
        of token: JSONToken, _ body: (Span<UInt8>) -> Result
    ) -> Result {
        bytes.withBytes(of: token.range, body)
    }

    /// The string of a string token, with its escapes resolved.
    package func string(of token: JSONToken) -> String {
        if token.hasEscapes {
            var reader = JSONReader(self, at: Int(token.offset) - 1)
            return reader.string()
        }
        return plainString(of: token)
    }

    /// The index in a list of the string of a string token, looked up without creating the string;
    /// `nil` when it is not in the list.
    package func index(of token: JSONToken, in keys: JSONKeys) -> Int? {
        if token.hasEscapes { return keys.index(of: string(of: token)) }
        return keys.index(of: bytes, in: bytes.clampedRange(token.range))
    }

    /// Whether a string token has the same Unicode scalars as a string.
    package func isEqual(_ token: JSONToken, to string: String) -> Bool {
        if token.hasEscapes { return ExactText(self.string(of: token)) == ExactText(string) }
        let range = bytes.clampedRange(token.range)
        guard range.size == string.utf8.count else { return false }
        return zip(range, string.utf8).allSatisfy { bytes[$0] == $1 }
    }

    /// The number of a number token.
    package func number(of token: JSONToken) -> JSONNumber {
        JSONNumber(verified: plainString(of: token))
    }

    /// The integer of a number token; `nil` when the number is not an integer, or does not fit in an
    /// `Int`, which may have 32 bits.
    package func int(of token: JSONToken) -> Int? {
        guard let value = int64(of: token) else { return nil }
        return Int(exactly: value)
    }

    /// The integer of a number token; `nil` when the number is not an integer, or is out of range.
    package func int64(of token: JSONToken) -> Int64? {
        let range = bytes.clampedRange(token.range)
        guard range.size <= Self.plainLength, let (first, point) = bytes.plainNumber(in: range),
            point == range.upperBound, first < point
        else { return number(of: token).integer() }
        let value = bytes.integer(ofDigits: first..<point)
        return first > range.lowerBound ? -value : value
    }

    /// The number of bytes up to which the digits of a number always fit in an `Int64`.
    private static var plainLength: Int { 18 }

    /// The digits of a number token as an integer, and the number of fraction digits, without
    /// trailing zeros; `nil` for a number with an exponent, or of more than 18 bytes.
    package func plainDecimal(of token: JSONToken) -> (digits: Int64, fraction: Int)? {
        let range = bytes.clampedRange(token.range)
        guard range.size <= Self.plainLength, let (first, point) = bytes.plainNumber(in: range),
            first < point
        else { return nil }
        var digits = bytes.integer(ofDigits: first..<point)
        var end = range.upperBound
        while end > point, bytes[end &- 1] == .digit0 || end == point &+ 1 { end &-= 1 }
        if end > point {
            for _ in point &+ 1..<end { digits = digits &* 10 }
            digits &+= bytes.integer(ofDigits: point &+ 1..<end)
        }
        return (first > range.lowerBound ? -digits : digits, max(end &- point &- 1, 0))
    }

    /// The number of a number token as the nearest `Double`; `nil` if its magnitude exceeds the largest finite one.
    package func double(of token: JSONToken) -> Double? {
        // The digits of a negative zero have no sign.
        if let (digits, fraction) = plainDecimal(of: token), digits != 0,
            let value = Double(digits, fraction: fraction)
        {
            return value
        }
        return number(of: token).double
    }

    /// The value of a token that is a whole value.
    ///
    /// Plain strings and numbers, the most common values, are read without a ``JSONReader``.
    package func value(of token: JSONToken) -> JSONValue {
        let range = bytes.clampedRange(token.range)
        switch bytes[range.lowerBound] {
        case .quote
        where bytes.endOfPlainText(from: range.lowerBound + 1) == range.upperBound - 1:
            let content = range.lowerBound + 1..<range.upperBound - 1
            return .string(bytes.string(in: content, isASCII: encoding.isASCII))
        case .minus, UInt8.digit0...UInt8.digit9:
            guard !range.isEmpty, bytes[range.upperBound - 1] &- .digit0 < 10 else {
                fallthrough
            }
            return .number(number(of: token))
        default:
            var reader = JSONReader(self, at: range.lowerBound)
            return reader.value()
        }
    }

    private func plainString(of token: JSONToken) -> String {
        // Tokens begin and end at ASCII bytes, and readers reject text that is not UTF-8.
        bytes.string(in: token.range, isASCII: encoding.isASCII)
    }
}

extension JSONToken {
    fileprivate var range: Range<Int> { Int(offset)..<Int(offset) + Int(count) }
}
