#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension JSONWriter {
    /// Writes a decimal number as a number. NaN fails.
    public mutating func decimal(_ value: Decimal) {
        guard let number = JSONNumber(value.description) else { return fail(.notFinite) }
        self.number(number)
    }

    /// Writes a decimal number as a string. NaN fails.
    public mutating func decimalText(_ value: Decimal) {
        guard !value.isNaN else { return fail(.notFinite) }
        string(value.description)
    }

    /// Writes an integer as a string (ProtoJSON).
    public mutating func int64Text(_ value: Int64) { string(String(value)) }

    /// Writes an integer as a string (ProtoJSON).
    public mutating func uint64Text(_ value: UInt64) { string(String(value)) }

    /// Writes seconds since 1970-01-01T00:00:00Z, without a fraction where there is none.
    public mutating func unixTime(_ value: Date) { seconds(value.timeIntervalSince1970) }

    /// Writes milliseconds since 1970-01-01T00:00:00Z, rounded to whole ones.
    public mutating func unixTimeMilliseconds(_ value: Date) {
        seconds((value.timeIntervalSince1970 * 1_000).rounded())
    }

    /// Writes a date and time as its text.
    public mutating func dateTime(_ value: DateTime) { string(value.text) }

    /// Writes a date as its text.
    public mutating func calendarDate(_ value: CalendarDate) { string(value.text) }

    /// Writes a URI as its text.
    public mutating func uri(_ value: URI) { string(value.text) }

    /// Writes a UUID in lower case (RFC 9562, section 4).
    public mutating func uuid(_ value: UUID) { string(value.uuidString.lowercased()) }

    /// Writes bytes in Base64 (RFC 4648, section 4, with padding).
    public mutating func base64(_ value: Data) { string(value.base64EncodedString()) }

    private mutating func seconds(_ value: Double) {
        if let whole = Int64(exactly: value) { int64(whole) } else { double(value) }
    }
}
