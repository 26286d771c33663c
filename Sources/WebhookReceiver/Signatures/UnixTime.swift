#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Seconds or milliseconds since 1970 in decimal digits.
enum UnixTime {
    /// The last second of the year 9999.
    private static let maximum: Int64 = 253_402_300_799

    /// Parses a time; `nil` when the text is malformed.
    static func date(_ text: some StringProtocol, unit: TimestampUnit = .seconds) -> Date? {
        guard (1...15).contains(text.utf8.count),
            text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let number = Int64(text), number / unit.perSecond <= maximum
        else { return nil }
        return Date(timeIntervalSince1970: Double(number) / Double(unit.perSecond))
    }

    /// Formats a time.
    static func text(
        of time: Date, unit: TimestampUnit = .seconds
    ) throws(SigningError) -> String {
        let seconds = time.timeIntervalSince1970
        guard (0...Double(maximum)).contains(seconds) else { throw .timeNotAllowed }
        return String(Int64((seconds * Double(unit.perSecond)).rounded(.down)))
    }
}
#endif
