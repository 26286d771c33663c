@_spi(Reading) import StrictJSON

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A date and time as a provider wrote it (JSON Schema's `date-time`, RFC 3339, section 5.6).
///
/// Text of any other form, such as one without a time zone, is kept as well; its ``date`` is `nil`.
/// Two values are equal when their texts are equal.
public struct DateTime: Hashable, Sendable {
    private let form: Form

    private enum Form: Hashable, Sendable {
        case fields(DateTimeFields)
        case other(String)
        /// An instant that RFC 3339 cannot represent.
        case instant(Date)
    }

    /// Creates a value from any text, which is kept unchanged.
    public init(_ text: String) {
        // `Array.span` needs macOS 26, here and below.
        form = Self.fields(ContiguousArray(text.utf8).span).map { .fields($0) } ?? .other(text)
    }

    /// Creates a value from a string token of a parsed text.
    init(_ token: JSONToken, in text: JSONText) {
        let string = token.hasEscapes ? text.string(of: token) : nil
        let fields =
            string.map { Self.fields(ContiguousArray($0.utf8).span) }
            ?? text.withBytes(of: token) { Self.fields($0) }
        form = fields.map { .fields($0) } ?? .other(string ?? text.string(of: token))
    }

    /// The fields of a text, if writing them gives exactly the same text.
    private static func fields(_ bytes: Span<UInt8>) -> DateTimeFields? {
        DateTimeFields.read(bytes).flatMap { $0.isSameText ? $0.fields : nil }
    }

    /// Creates a value from an instant, in UTC, rounded to microseconds.
    ///
    /// RFC 3339 cannot represent an instant outside the years 0 to 9999, or one that is not finite:
    /// encoding such a value throws an error.
    public init(_ date: Date) {
        form =
            DateTimeFields(secondsSince1970: date.timeIntervalSince1970).map { .fields($0) }
            ?? .instant(date)
    }

    /// The text as it was received, or the RFC 3339 text of an instant.
    public var text: String {
        switch form {
        case .fields(let fields): fields.text
        case .other(let text): text
        case .instant(let date): String(date.timeIntervalSince1970)
        }
    }

    /// The instant; `nil` when the text is not a date-time of RFC 3339.
    ///
    /// A `Date` has a resolution of about a ten-millionth of a second; smaller fractions are only
    /// in ``text``.
    public var date: Date? {
        switch form {
        case .fields(let fields): fields.date
        case .other(let text): DateTimeFields(text)?.date
        case .instant(let date): date
        }
    }

    /// Whether RFC 3339, or the text as it was received, represents the value.
    var isWritable: Bool {
        if case .instant = form { false } else { true }
    }

    /// The text to encode; `nil` when RFC 3339 cannot represent the value.
    var writableText: String? { isWritable ? text : nil }

    /// Writes the text as a JSON string, without creating a `String` for a date-time of RFC 3339.
    func write(to json: inout JSONWriter) {
        switch form {
        case .fields(let fields):
            json.beginString()
            fields.write(to: &json)
            json.endString()
        case .other(let text): json.string(text)
        case .instant: json.fail(.notInSchema)
        }
    }
}

extension DateTimeFields {
    /// The instant.
    var date: Date { Date(timeIntervalSince1970: secondsSince1970) }
}

extension Date {
    /// The instant rounded to microseconds, as it is encoded.
    var rounded: Date {
        DateTimeFields(secondsSince1970: timeIntervalSince1970)?.date ?? self
    }
}

extension DateTime: ExpressibleByStringLiteral, CustomStringConvertible {
    /// Creates a value from any text, valid or not.
    public init(stringLiteral value: String) { self.init(value) }

    /// The text.
    public var description: String { text }
}

extension DateTime: CustomReflectable {
    /// No children: ``text`` has all of the value.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
