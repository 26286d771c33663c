/// A text of an envelope: one that was set, or the range of one in a body, of which a `String` is made
/// when it is asked for.
enum EnvelopeText: Hashable, Sendable {
    case string(String)
    case read(JSONToken, in: JSONText)

    /// The text; of a number, as it is written.
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
