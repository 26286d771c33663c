/// Reads the bytes after the seconds of a date and time in order. It stores only the offset; each call
/// takes the bytes.
struct DateTimeScanner {
    private var position: Int

    /// Whether everything read so far is in the canonical form, in which fields are written.
    private(set) var isPlain: Bool

    /// Creates a scanner.
    ///
    /// - Parameter separator: The byte between the date and the time: the letter `T`, or a character
    ///   that is accepted for it. The result is `nil` for any other.
    init?(at position: Int, separator: UInt8) {
        switch separator {
        case UInt8(ascii: "T"): isPlain = true
        case UInt8(ascii: "t"), UInt8(ascii: " "): isPlain = false
        default: return nil
        }
        self.position = position
    }

    func isAtEnd(of bytes: Span<UInt8>) -> Bool { position == bytes.count }

    mutating func take(_ choice: UInt8, in bytes: Span<UInt8>) -> Bool {
        guard position < bytes.count, bytes[position] == choice else { return false }
        position += 1
        return true
    }

    mutating func number(digits: Int, in bytes: Span<UInt8>) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let digit = digit(in: bytes) else { return nil }
            value = value &* 10 &+ digit
        }
        return value
    }

    /// Reads the fraction of a second, of which at most nine digits count; zero if there is none.
    mutating func fraction(in bytes: Span<UInt8>) -> (nanoseconds: UInt32, digits: UInt8)? {
        guard take(UInt8(ascii: "."), in: bytes) else { return (0, 0) }
        var nanoseconds: UInt32 = 0
        var digits: UInt8 = 0
        var scale: UInt32 = 100_000_000
        var isEmpty = true
        while let digit = digit(in: bytes) {
            isEmpty = false
            guard digits < 9 else {
                isPlain = false
                continue
            }
            nanoseconds += UInt32(digit) * scale
            scale /= 10
            digits += 1
        }
        return isEmpty ? nil : (nanoseconds, digits)
    }

    mutating func zone(in bytes: Span<UInt8>) -> DateTimeFields.Zone? {
        if take(UInt8(ascii: "Z"), in: bytes) { return .utc }
        if take(UInt8(ascii: "z"), in: bytes) {
            isPlain = false
            return .utc
        }
        let isNegative = take(UInt8(ascii: "-"), in: bytes)
        guard isNegative || take(UInt8(ascii: "+"), in: bytes),
            let hours = number(digits: 2, in: bytes), take(UInt8(ascii: ":"), in: bytes),
            let minutes = number(digits: 2, in: bytes), hours < 24, minutes < 60
        else { return nil }
        let offset = hours * 60 + minutes
        if isNegative, offset == 0 { isPlain = false }
        return .minutes(isNegative ? -offset : offset)
    }

    @inline(__always)
    private mutating func digit(in bytes: Span<UInt8>) -> Int? {
        guard position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 else { return nil }
        let digit = Int(bytes[position] &- UInt8(ascii: "0"))
        position += 1
        return digit
    }
}
