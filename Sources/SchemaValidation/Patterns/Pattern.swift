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

/// Why a regular expression is not understood.
enum PatternError: Error, Hashable, Sendable {
    /// The text is not an expression, from an offset in code points.
    case syntax(offset: Int)
    /// The expression has something that is not supported: lookaround, a back-reference, a property.
    case unsupported(String)
    case tooLarge
}

/// What a regular expression is made of.
indirect enum PatternSyntax: Sendable {
    case set(ScalarSet)
    case assertion(PatternAssertion)
    case sequence([PatternSyntax])
    case alternatives([PatternSyntax])
    case repetition(PatternSyntax, minimum: Int, maximum: Int?)
}

/// What holds between two characters.
enum PatternAssertion: Sendable {
    case start, end, wordBoundary, noWordBoundary

    func holds(between before: Unicode.Scalar?, and after: Unicode.Scalar?) -> Bool {
        switch self {
        case .start: before == nil
        case .end: after == nil
        case .wordBoundary: before.isWord != after.isWord
        case .noWordBoundary: before.isWord == after.isWord
        }
    }
}

extension Unicode.Scalar? {
    fileprivate var isWord: Bool { map { ScalarSet.word.contains($0) } ?? false }
}
