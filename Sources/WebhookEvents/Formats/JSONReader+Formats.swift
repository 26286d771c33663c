#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension JSONReader {
    /// Reads a decimal number, written as a number or as a string, with all its digits.
    ///
    /// A number of more than 38 digits, or beyond a `Decimal`'s range, fails.
    public mutating func decimal() -> Decimal {
        let (text, start) = numberText(expected: "a decimal number")
        guard let number = text, let value = Decimal(exactly: number) else {
            fail(expected: "a decimal number of at most 38 digits", at: start)
            return 0
        }
        return value
    }

    /// Reads a 64-bit integer, written as a number or as a string (ProtoJSON).
    public mutating func int64Text() -> Int64 {
        let (text, start) = numberText(expected: "a 64-bit integer")
        guard let value = text?.integer(as: Int64.self) else {
            fail(expected: "a 64-bit integer", at: start)
            return 0
        }
        return value
    }

    /// Reads an unsigned 64-bit integer, written as a number or as a string (ProtoJSON).
    public mutating func uint64Text() -> UInt64 {
        let (text, start) = numberText(expected: "an unsigned 64-bit integer")
        guard let value = text?.integer(as: UInt64.self) else {
            fail(expected: "an unsigned 64-bit integer", at: start)
            return 0
        }
        return value
    }

    /// Reads seconds since 1970-01-01T00:00:00Z, written as a number or as a string.
    public mutating func unixTime() -> Date {
        Date(timeIntervalSince1970: seconds())
    }

    /// Reads milliseconds since 1970-01-01T00:00:00Z, written as a number or as a string.
    public mutating func unixTimeMilliseconds() -> Date {
        Date(timeIntervalSince1970: seconds() / 1_000)
    }

    /// Reads a date and time; any string is one.
    public mutating func dateTime() -> DateTime { DateTime(string()) }

    /// Reads a date; any string is one.
    public mutating func calendarDate() -> CalendarDate { CalendarDate(string()) }

    /// Reads a URI; any string is one.
    public mutating func uri() -> URI { URI(string()) }

    /// Reads a UUID (RFC 9562, section 4). Any other string fails.
    public mutating func uuid() -> UUID {
        let start = startOfValue()
        guard let value = UUID(uuidString: string()) else {
            fail(expected: "a UUID", at: start)
            return UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        }
        return value
    }

    /// Reads bytes in Base64 (RFC 4648, section 4, with padding). Any other string fails.
    public mutating func base64() -> Data {
        let start = startOfValue()
        guard let value = Data(base64Encoded: string()) else {
            fail(expected: "bytes in Base64", at: start)
            return Data()
        }
        return value
    }

    private mutating func seconds() -> Double {
        let (text, start) = numberText(expected: "a time in numbers")
        guard let value = text?.double else {
            fail(expected: "a time in numbers", at: start)
            return 0
        }
        return value
    }

    private mutating func startOfValue() -> Int {
        _ = nextKind()
        return offset
    }

    /// Reads a number, or a string that holds one.
    private mutating func numberText(expected: String) -> (number: JSONNumber?, start: Int) {
        let kind = nextKind()
        let start = offset
        switch kind {
        case .number: return (number(), start)
        case .string: return (JSONNumber(string()), start)
        default:
            fail(expected: expected)
            return (nil, start)
        }
    }
}

extension Decimal {
    /// The value of a JSON number, unless a `Decimal` would have to round it.
    init?(exactly number: JSONNumber) {
        guard let value = Decimal(string: number.text),
            let written = JSONNumber(value.description), written == number
        else { return nil }
        self = value
    }
}
