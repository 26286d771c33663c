/// Goes over the text of a date and time, one byte at a time.
struct DateTimeScanner {
    private var bytes: String.UTF8View.Iterator
    private var next: UInt8?

    /// Whether all that was read is in the one form in which fields are written.
    private(set) var isPlain = true

    init(_ text: String) {
        bytes = text.utf8.makeIterator()
        next = bytes.next()
    }

    var isAtEnd: Bool { next == nil }

    mutating func take(_ choice: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: choice) else { return false }
        next = bytes.next()
        return true
    }

    /// Takes the plain form of a byte, or one of the others.
    mutating func take(_ choice: Unicode.Scalar, or others: Unicode.Scalar...) -> Bool {
        if take(choice) { return true }
        isPlain = false
        return others.contains { take($0) }
    }

    mutating func number(digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// The fraction of a second with at most nine digits; zero if there is none.
    mutating func fraction() -> (nanoseconds: UInt32, digits: UInt8)? {
        guard take(".") else { return (0, 0) }
        var nanoseconds: UInt32 = 0
        var digits: UInt8 = 0
        var scale: UInt32 = 100_000_000
        var isEmpty = true
        while let digit = digit() {
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

    mutating func zone() -> DateTimeFields.Zone? {
        if take("Z") { return .utc }
        if take("z") {
            isPlain = false
            return .utc
        }
        let isNegative = next == UInt8(ascii: "-")
        guard take("+") || take("-"), let hours = number(digits: 2), take(":"),
            let minutes = number(digits: 2), hours < 24, minutes < 60
        else { return nil }
        let offset = hours * 60 + minutes
        if isNegative, offset == 0 { isPlain = false }
        return .minutes(isNegative ? -offset : offset)
    }

    private mutating func digit() -> Int? {
        guard let byte = next, byte &- UInt8(ascii: "0") < 10 else { return nil }
        next = bytes.next()
        return Int(byte - UInt8(ascii: "0"))
    }
}
