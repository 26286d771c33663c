import StrictJSON

extension Evaluation {
    /// Whether a value satisfies a keyword that applies schemas to the same value.
    mutating func checkInPlace(
        _ rule: SchemaRule, _ value: JSONValue, _ node: SchemaNode,
        _ evaluated: inout Evaluated?
    ) -> Bool {
        switch rule.check {
        case .allOf(let schemas):
            var isValid = true
            for schema in schemas {
                guard apply(schema, to: value, &evaluated, for: "allOf") else {
                    isValid = false
                    if collectsErrors { continue }
                    return false
                }
            }
            return isValid
        case .anyOf(let schemas): return checkAny(schemas, value, node, &evaluated)
        case .oneOf(let schemas): return checkOne(schemas, value, node, &evaluated)
        case .not(let schema):
            var nothing: Evaluated?
            let isExcluded = isSatisfied(schema, by: value, &nothing) == true
            return !isExcluded || fail(.excluded, rule.keyword, node)
        case .conditional(let condition, let then, let otherwise):
            // If the condition cannot be checked, neither consequence can.
            guard let holds = isSatisfied(condition, by: value, &evaluated) else { return true }
            guard let schema = holds ? then : otherwise else { return true }
            return apply(schema, to: value, &evaluated, for: holds ? "then" : "else")
        case .reference(let schema): return apply(schema, to: value, &evaluated, for: "$ref")
        case .dynamicReference(let schema, let anchor):
            let target = anchor.flatMap { dynamicTarget($0) } ?? schema
            return apply(target, to: value, &evaluated, for: "$dynamicRef")
        default: return true
        }
    }

    /// The outermost schema of the dynamic scope with a dynamic anchor (JSON Schema 2020-12 Core,
    /// section 8.2.3.2).
    private func dynamicTarget(_ anchor: String) -> SchemaNode? {
        dynamicScope.lazy.compactMap { [library] in library.dynamicTarget(anchor, in: $0) }.first
    }

    private mutating func checkAny(
        _ schemas: [SchemaNode], _ value: JSONValue, _ node: SchemaNode,
        _ evaluated: inout Evaluated?
    ) -> Bool {
        var isValid = false
        for schema in schemas where isSatisfied(schema, by: value, &evaluated) != false {
            isValid = true
            // If evaluated parts are tracked, all matching alternatives count.
            if evaluated == nil { return true }
        }
        return isValid
            || fail(
                .noAlternative(of: schemas.count), "anyOf", node, causes: closest(schemas, value))
    }

    private mutating func checkOne(
        _ schemas: [SchemaNode], _ value: JSONValue, _ node: SchemaNode,
        _ evaluated: inout Evaluated?
    ) -> Bool {
        var certain: [Int] = []
        var isPossible = false
        for (position, schema) in schemas.enumerated() {
            let isMatch = isSatisfied(schema, by: value, &evaluated)
            if isMatch == true { certain.append(position) }
            isPossible = isPossible || isMatch != false
            if certain.count > 1, !collectsErrors { return false }
        }
        if certain.count > 1 { return fail(.severalAlternatives(certain), "oneOf", node) }
        return isPossible
            || fail(
                .noAlternative(of: schemas.count), "oneOf", node, causes: closest(schemas, value))
    }

    /// The errors of the closest alternative: the one with the fewest errors about the value's kind
    /// or tag, and then with the fewest errors.
    private mutating func closest(_ schemas: [SchemaNode], _ value: JSONValue) -> [SchemaError] {
        guard collectsErrors else { return [] }
        var best: [SchemaError] = []
        for schema in schemas {
            let errors = causes(schema, value)
            if best.isEmpty || errors.isCloser(than: best) { best = errors }
        }
        return best
    }
}

extension [SchemaError] {
    /// Whether these errors are of a closer alternative than the others.
    fileprivate func isCloser(than others: [SchemaError]) -> Bool {
        (kindErrors, count) < (others.kindErrors, others.count)
    }

    /// The number of errors about the value's kind or variant.
    private var kindErrors: Int {
        count { ["type", "const", "enum", "false"].contains($0.keyword) }
    }
}
