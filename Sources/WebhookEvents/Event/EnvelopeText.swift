@_spi(Reading) import StrictJSON

/// A text of an envelope: a string that was set, or a range of a body, which is converted to a
/// `String` on access.
enum EnvelopeText: Hashable, Sendable {
    case string(String)
    case read(JSONToken, in: JSONText)

    /// The text of the string, or the digits of a number as written in the body.
    var string: String {
        switch self {
        case .string(let string): string
        case .read(let token, let text): text.string(of: token)
        }
    }

    /// The text as a JSON string.
    var json: JSONValue { .string(string) }

    static func == (left: EnvelopeText, right: EnvelopeText) -> Bool {
        ExactText(left.string) == ExactText(right.string)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(ExactText(string)) }
}
