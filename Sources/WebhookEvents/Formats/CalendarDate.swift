/// A date without a time as a provider wrote it (JSON Schema's `date`, RFC 3339's `full-date`).
///
/// Any text is kept; ``components`` is `nil` if it is not a date. Two values are equal when their
/// texts are equal.
public struct CalendarDate: Hashable, Sendable {
    /// The text.
    public let text: String

    /// Creates a value from any text, valid or not.
    public init(_ text: String) {
        self.text = text
    }

    /// The year, the month from 1 to 12 and the day from 1; `nil` when the text is not a date.
    public var components: (year: Int, month: Int, day: Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard DateTimeFields(text + "T00:00:00Z") != nil, parts.count == 3,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        return (year, month, day)
    }
}

extension CalendarDate: ExpressibleByStringLiteral, CustomStringConvertible {
    /// Creates a value from any text, valid or not.
    public init(stringLiteral value: String) { self.init(value) }

    /// The text.
    public var description: String { text }
}
