/// A regular expression of `pattern` and `patternProperties` (ECMA-262, with Unicode semantics).
///
/// Matching takes time proportional to the product of the lengths of pattern and text: all
/// alternatives are followed at once, without backtracking. Lookaround and back-references cannot
/// be matched that way, and are not supported.
struct Pattern: Sendable {
    let syntax: PatternSyntax
    private let program: PatternProgram

    /// Parses a regular expression.
    ///
    /// - Throws: If it is invalid, if it cannot be matched in linear time, or if it is too large.
    init(_ text: String) throws(PatternError) {
        var parser = PatternParser(text)
        syntax = try parser.pattern()
        program = try PatternProgram(syntax)
    }

    /// Whether the expression matches anywhere in a text.
    ///
    /// - Parameter maximumWork: The maximum number of instructions to run.
    /// - Returns: `nil` if the limit is reached first.
    func matches(_ text: String, maximumWork: Int = 20_000_000) -> Bool? {
        var matcher = PatternMatcher(program, maximumWork: maximumWork)
        return matcher.matches(text)
    }
}
