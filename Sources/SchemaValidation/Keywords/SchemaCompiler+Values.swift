import StrictJSON

extension SchemaCompiler {
    /// `type`, `const` and `enum`.
    mutating func readKinds(_ keyword: String, _ value: JSONValue) {
        switch (keyword, value) {
        case ("const", _): add(keyword, .constant(value))
        case ("enum", .array(let values)):
            add(keyword, .enumeration(ordered: values, values: Set(values)))
        case ("type", .string), ("type", .array):
            let names = (value.array ?? [value]).map { $0.string.flatMap(SchemaTypeName.init) }
            let known = names.compactMap { $0 }
            if known.count == names.count {
                add(keyword, .types(known))
            } else {
                addInvalid(keyword)
            }
        default: addInvalid(keyword)
        }
    }

    /// A bound for numbers. In draft 4 and OpenAPI 3.0, a boolean modifies the bound beside it.
    mutating func readBound(_ keyword: String, _ value: JSONValue) {
        let isMinimum = keyword.lowercased().hasSuffix("minimum")
        guard let limit = value.number else {
            if value.boolean == nil || !keyword.hasPrefix("exclusive") { addInvalid(keyword) }
            return
        }
        let exclusive = isMinimum ? "exclusiveMinimum" : "exclusiveMaximum"
        let isExclusive = keyword == exclusive || object[exclusive]?.boolean == true
        let relation: NumberBound.Relation =
            isMinimum ? (isExclusive ? .moreThan : .atLeast) : (isExclusive ? .lessThan : .atMost)
        add(keyword, .bound(NumberBound(relation: relation, limit: limit)))
    }

    mutating func readMultiple(_ value: JSONValue) {
        guard let divisor = value.number else { return addInvalid("multipleOf") }
        if JSONNumber(0).isMultiple(of: divisor) == nil {
            add("multipleOf", .unchecked(.divisor(divisor)))
        } else {
            add("multipleOf", .multiple(of: divisor))
        }
    }

    mutating func readCount(_ keyword: String, _ value: JSONValue) {
        guard let count = count(value) else { return addInvalid(keyword) }
        let kind: JSONKind =
            keyword.hasSuffix("Length") ? .string : keyword.hasSuffix("Items") ? .array : .object
        add(
            keyword,
            .count(
                of: kind,
                keyword.hasPrefix("min")
                    ? CountBound(minimum: count) : CountBound(maximum: count)))
    }

    /// A count; one that no value reaches is the maximum integer.
    func count(_ value: JSONValue) -> Int? {
        guard let number = value.number, number.isInteger,
            number.compared(to: JSONNumber(0)) != .less
        else { return nil }
        return number.integer(as: Int.self) ?? Int.max
    }

    mutating func readPattern(_ value: JSONValue) {
        guard let text = value.string else { return addInvalid("pattern") }
        if let pattern = try? Pattern(text) {
            add("pattern", .pattern(text, pattern))
        } else {
            add("pattern", .unchecked(.pattern(text)))
        }
    }
}
