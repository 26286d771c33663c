/// The bytes of a JSON text, kept for as long as values are read from them.
///
/// A ``JSONReader`` finds ``JSONToken``s in it; a token is turned into a value when it is needed.
public final class JSONText: Sendable {
    // Written before the reader or anyone else sees it, and never after.
    nonisolated(unsafe) let start: UnsafePointer<UInt8>
    /// How many bytes the text has.
    public let count: Int
    let encoding: UTF8Check

    /// How many zero bytes stand behind the text.
    static let padding = 64

    init(_ bytes: ArraySlice<UInt8>) {
        count = bytes.count
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + Self.padding)
        bytes.withUnsafeBufferPointer { source in
            if let address = source.baseAddress {
                copy.update(from: address, count: source.count)
            }
        }
        (copy + bytes.count).update(repeating: 0, count: Self.padding)
        start = UnsafePointer(copy)
        encoding = UTF8Check(start, count: bytes.count)
    }

    deinit {
        start.deallocate()
    }

    /// The bytes of a token, or of as much of it as this text has.
    public func bytes(of token: JSONToken) -> [UInt8] {
        Array(buffer(of: token))
    }

    /// The string of a string token, with its escapes resolved.
    public func string(of token: JSONToken) -> String {
        if token.hasEscapes {
            var reader = JSONReader(self, at: Int(token.offset) - 1)
            return reader.string()
        }
        return plainString(of: token)
    }

    /// The number of a number token.
    public func number(of token: JSONToken) -> JSONNumber {
        JSONNumber(verified: plainString(of: token))
    }

    /// The integer of a number token; `nil` when the number is none, or does not fit.
    public func int64(of token: JSONToken) -> Int64? {
        let bytes = buffer(of: token)
        var value: Int64 = 0
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = isNegative ? bytes.dropFirst() : bytes[...]
        guard digits.count <= 18 else { return number(of: token).integer() }
        for byte in digits {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return number(of: token).integer() }
            value = value &* 10 &+ Int64(digit)
        }
        return isNegative ? -value : value
    }

    /// The digits of a number token as an integer, and how many of them are its fraction, without
    /// zeros at its end; `nil` for a number with an exponent, or of more than 18 bytes.
    package func plainDecimal(of token: JSONToken) -> (digits: Int64, fraction: Int)? {
        let bytes = buffer(of: token)
        guard bytes.count <= 18 else { return nil }
        var value: Int64 = 0
        var fraction = 0
        var isFraction = false
        for byte in bytes {
            let digit = byte &- UInt8(ascii: "0")
            switch byte {
            case UInt8(ascii: "-"): continue
            case UInt8(ascii: "."): isFraction = true
            case _ where digit < 10:
                value = value &* 10 &+ Int64(digit)
                if isFraction { fraction += 1 }
            default: return nil
            }
        }
        while fraction > 0, value % 10 == 0 {
            value /= 10
            fraction -= 1
        }
        return (bytes.first == UInt8(ascii: "-") ? -value : value, fraction)
    }

    /// Whether a number token is plain digits, with a fraction or without, and not longer than
    /// `limit` bytes: such a number can neither overflow nor need rounding in what holds that many.
    public func isPlain(_ token: JSONToken, limit: Int) -> Bool {
        let bytes = buffer(of: token)
        return bytes.count <= limit && !bytes.contains { $0 | 0x20 == UInt8(ascii: "e") }
    }

    /// The value of a token that is a whole value.
    public func value(of token: JSONToken) -> JSONValue {
        var reader = JSONReader(self, at: Int(token.offset))
        return reader.value()
    }

    private func plainString(of token: JSONToken) -> String {
        let buffer = buffer(of: token)
        guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else {
            return String(decoding: buffer, as: UTF8.self)
        }
        // Tokens begin and end at ASCII bytes, and readers refuse text that is not UTF-8.
        return String(
            copying: UTF8Span(unchecked: buffer.span, isKnownASCII: encoding.isASCII))
    }

    private func buffer(of token: JSONToken) -> UnsafeBufferPointer<UInt8> {
        let lower = min(Int(token.offset), count)
        return UnsafeBufferPointer(
            start: start + lower, count: min(Int(token.count), count - lower))
    }
}
