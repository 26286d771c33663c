import WebhookEvents

extension CatalogSchemas {
    /// The rule of a schema with several types.
    func read(unionOf schema: MergedSchema) -> Reading {
        let alternatives = Alternatives(schema, in: self)
        let isNullable = alternatives.isNullable
        if alternatives.isUntyped || alternatives.isFree { return (.anything, isNullable) }
        var union = Union()
        for kind in [JSONKind.string, .number, .boolean, .array] {
            let parts = alternatives.parts.filter { $0.kind == kind }
            if !parts.isEmpty { union.others[kind] = rule(joining: parts, kind) }
        }
        let objects = alternatives.parts.filter { $0.kind == .object }
        if objects.contains(where: { $0.merged["discriminator"] != nil })
            || schema["discriminator"] != nil
        {
            return (.unsure, isNullable)
        }
        if union.others.count == 4, !objects.isEmpty, alternatives.parts.allSatisfy(\.isBare) {
            return (.anything, isNullable)
        }
        if let scalar = number(inStringOf: union), objects.isEmpty {
            return (.scalar(scalar), isNullable)
        }
        if union.others.count + objects.count == 1,
            let only = union.others.values.first ?? objects.first.map({ rule(of: $0.schema) })
        {
            return (only.demand, isNullable || only.isNullable)
        }
        guard let tagged = TagSearch(objects, in: self).result else {
            return (.anything, isNullable)
        }
        union.objects = tagged.objects
        union.tag = tagged.tag
        return (.union(union), isNullable)
    }

    /// One rule for all alternatives of one kind.
    private func rule(joining parts: [Alternatives.Part], _ kind: JSONKind) -> Rule {
        if parts.count == 1 { return rule(of: parts[0].schema) }
        var schema: JSONObject = ["type": .string(kind.rawValue)]
        let formats = Set(parts.map { $0.merged["format"] })
        let values = parts.compactMap { $0.merged["const"] ?? $0.merged["enum"] }
        switch kind {
        case .number:
            let areIntegers = parts.allSatisfy {
                if case .scalar(.double) = rule(of: $0.schema).demand { false } else { true }
            }
            schema["type"] = areIntegers ? "integer" : "number"
            fallthrough
        case .string:
            if values.isEmpty, formats.count == 1, let format = parts[0].merged["format"] {
                schema["format"] = format
            }
        case .array:
            let items = parts.compactMap { $0.merged["items"] }
            if items.count == parts.count { schema["items"] = ["oneOf": .array(items)] }
        default: break
        }
        return rule(of: .object(schema))
    }

    /// A number that may be written as a string, which is one number and not a union.
    private func number(inStringOf union: Union) -> Scalar? {
        guard union.others.count == 2, let string = union.others[.string],
            let number = union.others[.number], case .scalar(let text) = string.demand,
            case .scalar(let value) = number.demand
        else { return nil }
        switch (text, value) {
        case (.int64OrString(let first), .int64OrString(let second)):
            return first == second ? text : nil
        case (.int64OrString, .integer), (.decimal, .integer),
            (.decimal, .int64OrString(isSigned: true)),
            (.decimal, .double), (.decimal, .decimal):
            return text
        default: return nil
        }
    }
}

extension Alternatives.Part {
    /// Whether all values of the kind are allowed, without constraints.
    fileprivate var isBare: Bool {
        var rest = merged
        rest.keywords["type"] = nil
        return rest.isUnconstrained && merged.types != ["integer"]
    }
}
