import StrictJSON

extension Evaluation {
    /// Whether an array satisfies a keyword for arrays.
    mutating func checkArray(
        _ rule: SchemaRule, _ elements: [JSONValue], _ node: SchemaNode,
        _ evaluated: inout Evaluated?
    ) -> Bool {
        switch rule.check {
        case .uniqueItems: checkUnique(elements, rule.keyword, node)
        case .items(let prefix, let rest): checkItems(elements, prefix, rest, &evaluated)
        case .contains(let schema, let bound):
            checkContains(elements, schema, bound, node, &evaluated)
        case .unevaluatedItems(let schema):
            checkUnevaluated(elements, schema, &evaluated)
        default: true
        }
    }

    private mutating func checkUnique(
        _ elements: [JSONValue], _ keyword: String, _ node: SchemaNode
    ) -> Bool {
        var positions: [JSONValue: Int] = [:]
        for (position, element) in elements.enumerated() {
            if let first = positions.updateValue(position, forKey: element) {
                return fail(.repeatedItem(first: first, second: position), keyword, node)
            }
        }
        return true
    }

    private mutating func checkItems(
        _ elements: [JSONValue], _ prefix: [SchemaNode], _ rest: SchemaNode?,
        _ evaluated: inout Evaluated?
    ) -> Bool {
        var isValid = true
        for (position, element) in elements.enumerated() {
            guard let schema = position < prefix.count ? prefix[position] : rest else { break }
            evaluated?.insert(position)
            let keyword = position < prefix.count ? "prefixItems" : "items"
            guard apply(schema, to: element, at: .index(position), for: keyword) else {
                isValid = false
                if collectsErrors { continue }
                return false
            }
        }
        return isValid
    }

    private mutating func checkContains(
        _ elements: [JSONValue], _ schema: SchemaNode, _ bound: CountBound, _ node: SchemaNode,
        _ evaluated: inout Evaluated?
    ) -> Bool {
        var nothing: Evaluated?
        // What could not be checked may match or not.
        var (certain, possible) = (0, 0)
        for (position, element) in elements.enumerated() {
            let isMatch = isSatisfied(schema, by: element, at: .index(position), &nothing)
            guard isMatch != false else { continue }
            possible += 1
            if isMatch == true { certain += 1 }
            evaluated?.insert(position)
        }
        let isValid = possible >= bound.minimum ?? 0 && certain <= bound.maximum ?? Int.max
        let fact = SchemaFact.contains(
            minimum: bound.minimum, maximum: bound.maximum, found: possible)
        return isValid || fail(fact, "contains", node)
    }

    private mutating func checkUnevaluated(
        _ elements: [JSONValue], _ schema: SchemaNode, _ evaluated: inout Evaluated?
    ) -> Bool {
        var isValid = true
        for (position, element) in elements.enumerated()
        where evaluated?.contains(position) == false {
            evaluated?.insert(position)
            isValid =
                apply(schema, to: element, at: .index(position), for: "unevaluatedItems")
                && isValid
        }
        return isValid
    }
}
