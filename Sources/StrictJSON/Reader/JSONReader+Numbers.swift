extension JSONReader {
    /// Reads an integer that fits into 64 bits with a sign.
    ///
    /// `12.0` and `12e3` are integers too (JSON Schema 2020-12, section 4.2.3). A number that is not
    /// an integer, or that does not fit, fails.
    public mutating func int64() -> Int64 {
        let first = numberStart()
        var address = first
        let isNegative = address.pointee == UInt8(ascii: "-")
        if isNegative { address += 1 }
        let digits = address
        var magnitude: UInt64 = 0
        while case let digit = address.pointee &- UInt8(ascii: "0"), digit < 10,
            address - digits < 18
        {
            magnitude = magnitude &* 10 &+ UInt64(digit)
            address += 1
        }
        let isShort = address > digits && (digits.pointee != UInt8(ascii: "0") || address == digits + 1)
        switch address.pointee {
        case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            break
        default:
            if isShort {
                cursor = address
                return isNegative ? -Int64(magnitude) : Int64(magnitude)
            }
        }
        return integer(from: first, expected: "a 64-bit integer")
    }

    /// Reads an integer of the platform's word size. Fails like ``int64()``.
    @inlinable public mutating func int() -> Int {
        #if _pointerBitWidth(_64)
        return Int(int64())
        #else
        skipWhitespace()
        let first = offset
        let value = int64()
        guard let value = Int(exactly: value) else {
            fail(expected: "a \(Int.bitWidth)-bit integer", at: first)
            return 0
        }
        return value
        #endif
    }

    /// Reads an integer between 0 and 2^64 - 1. Fails like ``int64()``.
    public mutating func uint64() -> UInt64 {
        integer(from: numberStart(), expected: "an unsigned 64-bit integer")
    }

    /// Reads a number as a binary floating-point value, correctly rounded.
    ///
    /// A number beyond the largest finite `Double` fails.
    public mutating func double() -> Double {
        let first = numberStart()
        guard let text = scanNumber() else { return 0 }
        let number = JSONNumber(verified: text)
        guard let value = number.double else {
            cursor = first
            fail(expected: "a number that fits a Double")
            return 0
        }
        return value
    }

    /// Reads a number with all its digits.
    public mutating func number() -> JSONNumber {
        _ = numberStart()
        return JSONNumber(verified: scanNumber() ?? "0")
    }

    /// The start of the number that comes next; fails when none does.
    private mutating func numberStart() -> UnsafePointer<UInt8> {
        skipWhitespace()
        return cursor
    }

    private mutating func integer<Integer: FixedWidthInteger>(
        from first: UnsafePointer<UInt8>, expected: String
    ) -> Integer {
        cursor = first
        guard first.pointee == UInt8(ascii: "-") || first.pointee &- UInt8(ascii: "0") < 10 else {
            fail(expected: expected)
            return 0
        }
        guard let text = scanNumber() else { return 0 }
        guard let value = JSONNumber(verified: text).integer(as: Integer.self) else {
            cursor = first
            fail(expected: expected)
            return 0
        }
        return value
    }

    /// Reads past a number and returns its text; fails when its grammar is broken.
    private mutating func scanNumber() -> String? {
        let first = cursor
        skipNumber()
        guard failure == nil else { return nil }
        return text(first, count: cursor - first)
    }

    /// Skips a number (RFC 8259, section 6).
    mutating func skipNumber() {
        var address = cursor
        if address.pointee == UInt8(ascii: "-") { address += 1 }
        if address.pointee == UInt8(ascii: "0") {
            address += 1
        } else if !Self.skipDigits(&address) {
            if address == cursor { return fail(expected: "a number") }
            return fail(.syntax(.digit), at: address)
        }
        if address.pointee == UInt8(ascii: ".") {
            address += 1
            if !Self.skipDigits(&address) { return fail(.syntax(.digit), at: address) }
        }
        if address.pointee | 0x20 == UInt8(ascii: "e") {
            address += 1
            if address.pointee == UInt8(ascii: "+") || address.pointee == UInt8(ascii: "-") {
                address += 1
            }
            if !Self.skipDigits(&address) { return fail(.syntax(.digit), at: address) }
        }
        cursor = address
    }

    @inline(__always)
    private static func skipDigits(_ address: inout UnsafePointer<UInt8>) -> Bool {
        let first = address
        while address.pointee &- UInt8(ascii: "0") < 10 { address += 1 }
        return address > first
    }
}
