#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

/// How a timestamp is written.
public enum TimestampUnit: String, Hashable, Sendable, CaseIterable {
    /// Seconds since 1970, which most schemes use.
    case seconds
    /// Milliseconds since 1970.
    case milliseconds
    /// A date and time with a time zone, such as `2026-01-02T03:04:05Z` (RFC 3339, section 5.6).
    case iso8601

    /// The maximum length of a text of the form ``iso8601``.
    private static let maximumLength = 40

    /// Parses a time; `nil` when the text is malformed.
    func date(_ text: String) -> Date? {
        switch self {
        case .seconds: UnixTime.date(text, perSecond: 1)
        case .milliseconds: UnixTime.date(text, perSecond: 1000)
        case .iso8601: text.utf8.count <= Self.maximumLength ? DateTime(text).date : nil
        }
    }

    /// Formats a time.
    func text(of time: Date) throws(SigningError) -> String {
        switch self {
        case .seconds: try UnixTime.text(of: time, perSecond: 1)
        case .milliseconds: try UnixTime.text(of: time, perSecond: 1000)
        case .iso8601:
            // Throws for the same times as the other cases.
            try DateTime(UnixTime.checked(time)).text
        }
    }
}
#endif
