import StrictJSON

extension Evaluation {
    /// Whether a value satisfies one keyword of a schema.
    mutating func check(
        _ rule: SchemaRule, _ value: JSONValue, _ node: SchemaNode,
        _ evaluated: inout Evaluated?, _ applied: String
    ) -> Bool {
        let keyword = rule.keyword
        switch rule.check {
        case .never: return fail(.notAllowed, applied.isEmpty ? keyword : applied, node)
        case .unchecked(let reason): return skip(reason, keyword, node)
        case .types(let types):
            return types.contains { $0.contains(value) }
                || fail(.type(expected: types, found: value.kind), keyword, node)
        case .constant(let constant):
            return value == constant || fail(.constant(constant), keyword, node)
        case .enumeration(let ordered, let values):
            return values.contains(value) || fail(.enumeration(ordered), keyword, node)
        case .bound, .multiple: return value.number.map { checkNumber(rule, $0, node) } ?? true
        case .count(let kind, let bound): return checkCount(kind, bound, value, keyword, node)
        case .pattern(let text, let pattern):
            guard let string = value.string else { return true }
            guard let isMatch = pattern.matches(string) else {
                return skip(.longPattern(text), keyword, node)
            }
            return isMatch || fail(.pattern(text), keyword, node)
        case .format(let format):
            return !checksFormats || format.contains(value)
                || fail(.format(format.name), keyword, node)
        case .uniqueItems, .items, .contains, .unevaluatedItems:
            return value.array.map { checkArray(rule, $0, node, &evaluated) } ?? true
        case .required, .dependentRequired, .properties, .propertyNames, .unevaluatedProperties,
            .dependentSchemas:
            guard let object = value.object else { return true }
            return checkObject(rule, object, value, node, &evaluated)
        case .allOf, .anyOf, .oneOf, .not, .conditional, .reference, .dynamicReference:
            return checkInPlace(rule, value, node, &evaluated)
        }
    }

    private mutating func checkNumber(
        _ rule: SchemaRule, _ number: JSONNumber, _ node: SchemaNode
    ) -> Bool {
        let found = isSensitive ? nil : number
        return switch rule.check {
        case .bound(let bound):
            bound.contains(number) || fail(.bound(bound, found: found), rule.keyword, node)
        case .multiple(let divisor):
            number.isMultiple(of: divisor) != false
                || fail(.multiple(of: divisor, found: found), rule.keyword, node)
        default: true
        }
    }

    private mutating func checkCount(
        _ kind: JSONKind, _ bound: CountBound, _ value: JSONValue, _ keyword: String,
        _ node: SchemaNode
    ) -> Bool {
        guard value.kind == kind else { return true }
        let count =
            value.string?.unicodeScalars.count ?? value.array?.count ?? value.object?.count ?? 0
        let fact = SchemaFact.count(
            of: kind, minimum: bound.minimum, maximum: bound.maximum, found: count)
        return bound.contains(count) || fail(fact, keyword, node)
    }
}

extension SchemaTypeName {
    /// Whether a value is of the type; a number without a fraction is an integer, in any notation.
    fileprivate func contains(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.null, .null), (.boolean, .boolean), (.object, .object), (.array, .array),
            (.number, .number), (.string, .string):
            true
        case (.integer, .number(let number)): number.isInteger
        default: false
        }
    }
}
