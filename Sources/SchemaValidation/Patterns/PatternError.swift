/// Why a regular expression is not understood.
enum PatternError: Error, Hashable, Sendable {
    /// The text is not an expression, from an offset in code points.
    case syntax(offset: Int)
    /// The expression has something that is not supported: lookaround, a back-reference, a property.
    case unsupported(String)
    case tooLarge
}
