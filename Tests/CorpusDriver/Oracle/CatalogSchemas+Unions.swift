import WebhookEvents

extension CatalogSchemas {
    /// The rule of a schema with several types.
    func read(unionOf schema: MergedSchema) -> Reading {
        let alternatives = Alternatives(schema, in: self)
        return read(schema, alternatives) ?? (.anything, alternatives.isNullable)
    }

    /// The rule of a schema with several types; `nil` if they cannot be distinguished.
    private func read(_ schema: MergedSchema, _ alternatives: Alternatives) -> Reading? {
        let isNullable = alternatives.isNullable
        if alternatives.isUntyped { return nil }
        if alternatives.isFree { return (.anything, isNullable) }
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
        if let tagged = TagSearch(objects, in: self).result {
            union.objects = tagged.objects
            union.tag = tagged.tag
        } else if let keyed = keyed(objects) {
            union.objects = keyed
        } else if let joined = joined(objects) {
            if union.others.isEmpty { return (rule(of: joined).demand, isNullable) }
            union.objects = [Union.Object(rule: rule(of: joined))]
        } else {
            return nil
        }
        return (.union(union), isNullable)
    }

    /// Objects that each require a key which no other has; `nil` if one does not.
    private func keyed(_ objects: [Alternatives.Part]) -> [Union.Object]? {
        var keyed: [Union.Object] = []
        for (index, object) in objects.enumerated() {
            let others = objects.enumerated().filter { $0.offset != index }.map(\.element.merged)
            let key = object.merged.properties.map(\.key).first { key in
                object.merged.required.contains(key)
                    && others.allSatisfy {
                        $0.properties[key] == nil && !$0.required.contains(key)
                    }
            }
            guard let key else { return nil }
            keyed.append(Union.Object(rule: rule(of: object.schema), key: key))
        }
        return keyed
    }

    /// One object with the properties of all; `nil` if a property has types that conflict.
    private func joined(_ objects: [Alternatives.Part]) -> JSONValue? {
        let merged = objects.map(\.merged)
        guard merged.allSatisfy({ $0["patternProperties"] == nil }) else { return nil }
        let values = merged.map { $0["additionalProperties"] }
        let areMaps = values.map { $0?.isConstrained == true }
        if merged.allSatisfy(\.properties.isEmpty) {
            guard !areMaps.contains(false) else { return ["type": "object"] }
            let list = values.compactMap(\.self)
            return [
                "type": "object", "additionalProperties": Self.anyOf(list),
            ]
        }
        guard merged.allSatisfy(\.declaresProperties), !areMaps.contains(true), joining.count < 8
        else { return nil }
        let isRepeated = joining.contains(objects.map(\.schema))
        joining.append(objects.map(\.schema))
        defer { joining.removeLast() }
        var properties = JSONObject()
        for name in merged.flatMap({ $0.properties.map(\.key) }) where properties[name] == nil {
            let property = Self.anyOf(merged.compactMap { $0.properties[name] })
            properties[name] = property
            if !isRepeated, !isTyped(property) { return nil }
        }
        let required = merged[0].required.filter { name in
            merged.allSatisfy { $0.required.contains(name) }
        }
        return [
            "type": "object", "properties": .object(properties),
            "required": .array(required.map { .string($0) }),
        ]
    }

    private func isTyped(_ schema: JSONValue) -> Bool {
        guard schema["anyOf"] != nil else { return true }
        guard let merged = MergedSchema(schema, in: self) else { return false }
        return read(merged, Alternatives(merged, in: self)) != nil
    }

    private static func anyOf(_ schemas: [JSONValue]) -> JSONValue {
        var different: [JSONValue] = []
        for schema in schemas where !different.contains(schema) { different.append(schema) }
        return different.count == 1 ? different[0] : ["anyOf": .array(different)]
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
