extension EventDiscriminator {
    /// The locations of the values that a type consists of; none if the type is a key.
    package var expressions: [RuntimeExpression] {
        switch self {
        case .compound(let expressions), .anyOf(let expressions): expressions
        case .keyOf: []
        }
    }

    /// The expressions, each with the part of an event type that it selects.
    package func parts(of type: String) -> [(expression: RuntimeExpression, part: String)] {
        switch self {
        case .keyOf: return []
        case .anyOf(let expressions): return expressions.prefix(1).map { ($0, type) }
        case .compound(let expressions):
            let parts = type.split(
                separator: ".", maxSplits: max(expressions.count - 1, 0),
                omittingEmptySubsequences: false)
            return zip(expressions, parts).map { ($0, String($1)) }
        }
    }
}
