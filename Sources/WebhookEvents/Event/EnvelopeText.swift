@_spi(Reading) import StrictJSON

/// A text of an envelope: a string that was set, or a string or a number in the text that the envelope was read
/// from, which is converted to a `String` on access.
enum EnvelopeText: Sendable {
    case string(String)
    case read(JSONToken)

    /// The string, or the digits of a number as written.
    ///
    /// - Parameter text: The text that the envelope was read from, if it was.
    func string(in text: JSONText?) -> String {
        switch self {
        case .string(let string): string
        case .read(let token): text?.string(of: token) ?? ""
        }
    }
}
