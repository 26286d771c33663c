#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The form in which a provider writes the time of an event.
@_spi(Generated) public enum EventTimeForm: String, Hashable, Sendable, Codable {
    /// A date-time of RFC 3339, section 5.6.
    case dateTime
    /// Whole seconds since 1970-01-01T00:00:00Z.
    case unixTime
    /// Whole seconds since 1970-01-01T00:00:00Z, in a string.
    case unixTimeString
    /// Seconds since 1970-01-01T00:00:00Z, with a fraction if there is one.
    case unixTimeFraction
    /// Milliseconds since 1970-01-01T00:00:00Z.
    case unixTimeMilliseconds
    /// Milliseconds since 1970-01-01T00:00:00Z, in a string.
    case unixTimeMillisecondsString
}

extension EventTimeForm {
    /// Numbers from this value on are milliseconds if the catalog does not declare a form: as
    /// seconds, they would represent times in the year 5138 or later.
    private static let firstMilliseconds = 100_000_000_000.0

    /// Determines the form of a number in a message, if the catalog does not declare one.
    init?(of number: JSONNumber) {
        guard let value = number.double else { return nil }
        self = abs(value) < Self.firstMilliseconds ? .unixTimeFraction : .unixTimeMilliseconds
    }

    /// The instant that a text represents, in this form or in another one; `nil` when it represents
    /// none, for example without a time zone.
    static func date(of text: String, as form: EventTimeForm?) -> Date? {
        if let date = DateTime(text).date { return date }
        guard let number = JSONNumber(text), let value = number.double else { return nil }
        let isMilliseconds =
            switch form {
            case .unixTimeMilliseconds, .unixTimeMillisecondsString: true
            case .unixTime, .unixTimeString, .unixTimeFraction: false
            case .dateTime, nil: EventTimeForm(of: number) == .unixTimeMilliseconds
            }
        return Date(timeIntervalSince1970: isMilliseconds ? value / 1_000 : value)
    }

    /// The instant that results from writing `date` in this form and reading it again.
    func rounded(_ date: Date) -> Date? {
        switch self {
        case .dateTime, .unixTimeFraction: return date.rounded
        default:
            guard let value = value(of: date) else { return nil }
            return Self.date(of: value.string ?? value.number?.text ?? "", as: self)
        }
    }

    /// The JSON value of an instant in this form; `nil` when it cannot be represented.
    func value(of date: Date) -> JSONValue? {
        let seconds = date.timeIntervalSince1970
        switch self {
        case .dateTime: return DateTime(date).writableText.map { .string($0) }
        case .unixTime: return Self.number(seconds.rounded(.down)).map { .number($0) }
        case .unixTimeString: return Self.number(seconds.rounded(.down)).map { .string($0.text) }
        case .unixTimeFraction: return Self.number(seconds).map { .number($0) }
        case .unixTimeMilliseconds:
            return Self.number((seconds * 1_000).rounded()).map { .number($0) }
        case .unixTimeMillisecondsString:
            return Self.number((seconds * 1_000).rounded()).map { .string($0.text) }
        }
    }

    private static func number(_ value: Double) -> JSONNumber? {
        if let integer = Int64(exactly: value) { return JSONNumber(integer) }
        // A value outside the range of an integer is not a time.
        return abs(value) < 0x1p63 ? JSONNumber(value) : nil
    }
}
