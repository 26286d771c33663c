#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Seconds, or fractions of a second, since 1970 in decimal digits.
enum UnixTime {
    /// The last second of the year 9999.
    private static let maximum: Int64 = 253_402_300_799

    /// Parses a time; `nil` when the text is malformed.
    static func date(_ text: some StringProtocol, perSecond: Int64 = 1) -> Date? {
        guard (1...15).contains(text.utf8.count),
            text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let number = Int64(text), number / perSecond <= maximum
        else { return nil }
        return Date(timeIntervalSince1970: Double(number) / Double(perSecond))
    }

    /// Formats a time.
    static func text(of time: Date, perSecond: Int64 = 1) throws(SigningError) -> String {
        let seconds = try checked(time).timeIntervalSince1970
        return String(Int64((seconds * Double(perSecond)).rounded(.down)))
    }

    /// A time in the years 1970 to 9999.
    static func checked(_ time: Date) throws(SigningError) -> Date {
        guard (0...Double(maximum)).contains(time.timeIntervalSince1970) else {
            throw .timeNotAllowed
        }
        return time
    }
}
#endif
