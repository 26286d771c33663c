/// A regular expression of `pattern` and `patternProperties` (ECMA-262, with Unicode semantics).
///
/// Matching takes time by the product of the lengths of pattern and text, whatever they are: all
/// alternatives are followed at once, and nothing is tried again. Lookaround and back-references
/// cannot be matched that way, and are not understood.
struct Pattern: Sendable {
    let syntax: PatternSyntax
    private let program: PatternProgram

    /// Reads a regular expression.
    ///
    /// - Throws: When it is not one, when it has what cannot be matched in linear time, or when it is
    ///   too large.
    init(_ text: String) throws(PatternError) {
        var parser = PatternParser(text)
        syntax = try parser.pattern()
        program = try PatternProgram(syntax)
    }

    /// Whether the expression matches somewhere in a text.
    ///
    /// - Parameter maximumWork: How many instructions may run.
    /// - Returns: `nil` where these are not enough to know.
    func matches(_ text: String, maximumWork: Int = 20_000_000) -> Bool? {
        var matcher = PatternMatcher(program, maximumWork: maximumWork)
        return matcher.matches(text)
    }
}
