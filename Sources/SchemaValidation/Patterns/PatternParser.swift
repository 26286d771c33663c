/// Parses a regular expression: text -> `PatternSyntax` (ECMA-262, section 22.2.1).
///
/// A character that the strict grammar rejects, but the grammar of annex B takes literally, such as
/// a lone `{`, is taken literally.
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    var position = 0
    private var depth = 0

    private static let maximumDepth = 100
    /// The maximum number in a quantifier.
    private static let maximumCount = 10_000

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    func peek(_ offset: Int) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    mutating func take() -> Unicode.Scalar? {
        defer { position += 1 }
        return next
    }

    mutating func take(_ text: String) -> Bool {
        let expected = Array(text.unicodeScalars)
        guard scalars[position...].starts(with: expected) else { return false }
        position += expected.count
        return true
    }

    var syntaxError: PatternError { .syntax(offset: min(position, scalars.count)) }

    /// The whole expression.
    mutating func pattern() throws(PatternError) -> PatternSyntax {
        let pattern = try alternatives()
        guard next == nil else { throw syntaxError }
        return pattern
    }

    private mutating func alternatives() throws(PatternError) -> PatternSyntax {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.maximumDepth else { throw .tooLarge }
        var alternatives = [try sequence()]
        while take("|") { alternatives.append(try sequence()) }
        return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
    }

    private mutating func sequence() throws(PatternError) -> PatternSyntax {
        var terms: [PatternSyntax] = []
        while let next, next != "|", next != ")" { terms.append(try term()) }
        return .sequence(terms)
    }

    private mutating func term() throws(PatternError) -> PatternSyntax {
        if take("^") { return .assertion(.start) }
        if take("$") { return .assertion(.end) }
        if take(#"\b"#) { return .assertion(.wordBoundary) }
        if take(#"\B"#) { return .assertion(.noWordBoundary) }
        return try quantified(try atom())
    }

    private mutating func atom() throws(PatternError) -> PatternSyntax {
        switch take() {
        case "(": return try group()
        case "[": return .set(try characterClass())
        case ".": return .set(.dot)
        case "\\": return .set(try escape())
        case "*", "+", "?":
            position -= 1
            throw syntaxError
        case "{" where Self(at: self).hasQuantifier:
            throw syntaxError
        case let scalar?: return .set(ScalarSet(scalar))
        case nil: throw syntaxError
        }
    }

    private mutating func group() throws(PatternError) -> PatternSyntax {
        if take("?") {
            let isNamed = next == "<" && peek(1) != "=" && peek(1) != "!"
            if isNamed {
                while let scalar = take(), scalar != ">" {}
            } else if !take(":") {
                throw .unsupported("(?")
            }
        }
        let inner = try alternatives()
        guard take(")") else { throw syntaxError }
        return inner
    }

    // MARK: - Quantifiers

    private mutating func quantified(_ atom: PatternSyntax) throws(PatternError) -> PatternSyntax {
        let range: (minimum: Int, maximum: Int?)
        if take("*") {
            range = (0, nil)
        } else if take("+") {
            range = (1, nil)
        } else if take("?") {
            range = (0, 1)
        } else if let counts = counts() {
            range = counts
        } else {
            return atom
        }
        // Greedy or lazy makes no difference to whether there is a match.
        _ = take("?")
        if let maximum = range.maximum, maximum < range.minimum { throw syntaxError }
        guard max(range.minimum, range.maximum ?? 0) <= Self.maximumCount else { throw .tooLarge }
        return .repetition(atom, minimum: range.minimum, maximum: range.maximum)
    }

    /// Parses `{2}`, `{2,}` or `{2,3}`; anything else is not consumed, and is taken literally.
    private mutating func counts() -> (minimum: Int, maximum: Int?)? {
        let start = position
        guard take("{"), let minimum = number() else {
            position = start
            return nil
        }
        var maximum: Int? = minimum
        if take(",") { maximum = number() }
        guard take("}") else {
            position = start
            return nil
        }
        return (minimum, maximum)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let digit = next, ScalarSet.digit.contains(digit) {
            position += 1
            // More than the maximum is enough.
            value = min((value ?? 0) * 10 + Int(digit.value - 0x30), Self.maximumCount + 1)
        }
        return value
    }

    private init(at parser: PatternParser) {
        self = parser
        position -= 1
    }

    private var hasQuantifier: Bool {
        var parser = self
        return parser.counts() != nil
    }
}
