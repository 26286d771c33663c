import WebhookEvents

extension CatalogSchemas {
    /// The rule of the shared object that a schema refers to, if all other keywords only narrow
    /// properties of that object: in this case, the Swift type is the shared one, which determines the
    /// result.
    func sharedRule(of schema: JSONValue) -> Rule? {
        guard let own = schema.object else { return nil }
        var rest = own
        rest["allOf"] = nil
        rest["$ref"] = nil
        let parts = (schema["allOf"]?.array ?? []) + [.object(rest)]
        let references = (parts + [schema]).filter { definitionName(in: $0) != nil }
        guard references.count == 1, let name = definitionName(in: references[0]) else {
            return nil
        }
        let shared = rule(of: ["$ref": .string("#/$defs/" + name.escaped)])
        let areNarrow = parts.allSatisfy { part in
            if part["$ref"] != nil {
                return part.constraints == ["$ref"] && part["required"] == nil
            }
            switch shared.demand {
            case .object: return narrows(part, shared)
            case .union:
                return part.constraints.allSatisfy { $0 == "type" } && part["required"] == nil
            default: return false
            }
        }
        return areNarrow ? shared : nil
    }

    private func narrows(_ part: JSONValue, _ shared: Rule) -> Bool {
        let alternatives = ["oneOf", "anyOf"].flatMap { part[$0]?.array ?? [] }
        guard part["allOf"] == nil, part.conditions.isEmpty,
            !alternatives.contains(where: \.isConstrained),
            part["additionalProperties"]?.isConstrained != true,
            part["patternProperties"] == nil
        else { return false }
        return (part["properties"]?.object ?? [:]).allSatisfy { name, property in
            guard let known = shared.fields[name]?.rule else { return false }
            switch known.demand {
            case .anything, .unsure: return !property.isConstrained
            case .object: return property["$ref"] != nil || narrows(property, known)
            default: return true
            }
        }
    }
}

extension String {
    /// The string as a token of a JSON pointer.
    fileprivate var escaped: String { replacing("~", with: "~0").replacing("/", with: "~1") }
}
