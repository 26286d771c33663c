/// Why a regular expression cannot be used.
enum PatternError: Error, Hashable, Sendable {
    /// The text is not a valid expression, at an offset in code points.
    case syntax(offset: Int)
    /// The expression has an unsupported construct: lookaround, a back-reference, a property.
    case unsupported(String)
    case tooLarge
}
