import StrictJSON

extension UncheckedKeyword: CustomStringConvertible {
    /// The keyword, its location and why it was not checked.
    package var description: String {
        "'\(keyword)' is not checked at '\(schema)': \(reasonText)"
    }

    /// Why the keyword was not checked.
    package var reasonText: String {
        switch reason {
        case .unknownReference(let text): "the reference '\(text)' cannot be resolved"
        case .pattern(let text): "the expression '\(text)' is not supported"
        case .longPattern(let text): "the expression '\(text)' takes too long to match"
        case .invalidValue: "its value is not valid in JSON Schema"
        case .divisor(let number): "'\(number.text)' is not supported as a divisor"
        }
    }
}
