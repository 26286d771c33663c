import StrictJSON

extension Evaluation {
    /// Whether an object satisfies a keyword for objects.
    mutating func checkObject(
        _ rule: SchemaRule, _ object: JSONObject, _ value: JSONValue, _ node: SchemaNode,
        _ evaluated: inout Evaluated?
    ) -> Bool {
        switch rule.check {
        case .required(let keys):
            let known = KeySet(of: object, for: keys.count)
            var isValid = true
            for key in keys where !known.contains(key) {
                isValid = fail(.missingKey(key), rule.keyword, node)
            }
            return isValid
        case .dependentRequired(let lists):
            return checkDependencies(lists, object, rule.keyword, node)
        case .dependentSchemas(let schemas):
            let known = KeySet(of: object, for: schemas.count)
            var isValid = true
            for (key, schema) in schemas where known.contains(key) {
                isValid = apply(schema, to: value, &evaluated, for: rule.keyword) && isValid
            }
            return isValid
        case .properties(let properties):
            return checkProperties(properties, object, node, &evaluated)
        case .propertyNames(let schema): return checkNames(schema, object, node)
        case .unevaluatedProperties(let schema):
            var isValid = true
            for (position, member) in object.enumerated()
            where evaluated?.contains(position) == false {
                evaluated?.insert(position)
                isValid =
                    apply(schema, to: member.value, at: .key(member.key), for: rule.keyword)
                    && isValid
            }
            return isValid
        default: return true
        }
    }

    private mutating func checkDependencies(
        _ lists: [(key: String, required: [String])], _ object: JSONObject, _ keyword: String,
        _ node: SchemaNode
    ) -> Bool {
        let known = KeySet(of: object, for: lists.reduce(0) { $0 + 1 + $1.required.count })
        var isValid = true
        for (key, required) in lists where known.contains(key) {
            for other in required where !known.contains(other) {
                isValid = fail(.dependentKey(other, of: key), keyword, node)
            }
        }
        return isValid
    }

    private mutating func checkProperties(
        _ properties: ObjectProperties, _ object: JSONObject, _ node: SchemaNode,
        _ evaluated: inout Evaluated?
    ) -> Bool {
        var isValid = true
        for (position, member) in object.enumerated() {
            var schemas: [(keyword: String, node: SchemaNode)] = []
            if let schema = properties.named[ExactText(member.key)] {
                schemas.append(("properties", schema))
            }
            var isKnown = !schemas.isEmpty || properties.hasUnreadPatterns
            for (pattern, schema) in properties.patterns {
                switch pattern.matches(member.key) {
                case true?: schemas.append(("patternProperties", schema))
                case false?: continue
                case nil:
                    _ = skip(.longPattern(member.key), "patternProperties", node)
                }
                isKnown = true
            }
            if !isKnown, let additional = properties.additional {
                schemas.append(("additionalProperties", additional))
            }
            if !schemas.isEmpty { evaluated?.insert(position) }
            for (keyword, schema) in schemas {
                let step = JSONPathStep.key(member.key)
                guard apply(schema, to: member.value, at: step, for: keyword) else {
                    isValid = false
                    if collectsErrors { continue }
                    return false
                }
            }
        }
        return isValid
    }

    private mutating func checkNames(
        _ schema: SchemaNode, _ object: JSONObject, _ node: SchemaNode
    ) -> Bool {
        var isValid = true
        var nothing: Evaluated?
        for member in object {
            let name = JSONValue.string(member.key)
            let step = JSONPathStep.key(member.key)
            guard isSatisfied(schema, by: name, at: step, &nothing) == false else { continue }
            let causes = causes(schema, name, at: step)
            isValid = fail(.propertyName(member.key), "propertyNames", node, causes: causes)
        }
        return isValid
    }
}

/// The keys of an object, in a table if many are looked up.
private struct KeySet {
    private let object: JSONObject
    private let keys: Set<ExactText>?

    init(of object: JSONObject, for count: Int) {
        self.object = object
        keys = count > 4 && object.count > 4 ? Set(object.map { ExactText($0.key) }) : nil
    }

    func contains(_ key: String) -> Bool {
        keys?.contains(ExactText(key)) ?? (object[key] != nil)
    }
}
