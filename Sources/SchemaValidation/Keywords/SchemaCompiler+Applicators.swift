import StrictJSON

extension SchemaCompiler {
    /// The keywords that apply schemas to the same value.
    mutating func readApplicator(_ keyword: String, _ value: JSONValue) {
        switch (keyword, value) {
        case ("not", _): add(keyword, .not(child(["not"], value)))
        case ("if", _):
            add(
                keyword,
                .conditional(
                    if: child(["if"], value), then: object["then"].map { child(["then"], $0) },
                    else: object["else"].map { child(["else"], $0) }))
        case ("allOf", .array(let schemas)): add(keyword, .allOf(children(keyword, schemas)))
        case ("anyOf", .array(let schemas)): add(keyword, .anyOf(children(keyword, schemas)))
        case ("oneOf", .array(let schemas)): add(keyword, .oneOf(children(keyword, schemas)))
        default: addInvalid(keyword)
        }
    }

    private func children(_ keyword: String, _ schemas: [JSONValue]) -> [SchemaNode] {
        schemas.enumerated().map { child([keyword, String($0.offset)], $0.element) }
    }

    // MARK: - Objects

    mutating func readObjectKeyword(_ keyword: String, _ value: JSONValue) {
        switch (keyword, value) {
        case ("required", .array(let keys)): add(keyword, .required(keys.compactMap(\.string)))
        // Draft 3 has a boolean in the property itself.
        case ("required", .boolean): break
        case ("propertyNames", _):
            add(keyword, .propertyNames(child([keyword], value)))
        case ("dependentRequired", .object(let members)), ("dependencies", .object(let members)),
            ("dependentSchemas", .object(let members)):
            readDependencies(keyword, members)
        default: addInvalid(keyword)
        }
    }

    private mutating func readDependencies(_ keyword: String, _ members: JSONObject) {
        let lists = members.compactMap { member in
            member.value.array.map { (key: member.key, required: $0.compactMap(\.string)) }
        }
        let schemas = members.filter { $0.value.array == nil }.map { member in
            (key: member.key, schema: child([keyword, member.key], member.value))
        }
        if !lists.isEmpty { add(keyword, .dependentRequired(lists)) }
        if !schemas.isEmpty { add(keyword, .dependentSchemas(schemas)) }
    }

    /// `properties`, `patternProperties` and `additionalProperties`.
    mutating func readProperties() {
        var properties = ObjectProperties()
        for member in object["properties"]?.object ?? [:] {
            properties.named[ExactText(member.key)] =
                child(["properties", member.key], member.value)
        }
        for member in object["patternProperties"]?.object ?? [:] {
            if let pattern = try? Pattern(member.key) {
                properties.patterns.append(
                    (pattern, child(["patternProperties", member.key], member.value)))
            } else {
                add("patternProperties", .unchecked(.pattern(member.key)))
                properties.hasUnreadPatterns = true
            }
        }
        properties.additional = object["additionalProperties"].map {
            child(["additionalProperties"], $0)
        }
        let isEmpty = properties.named.isEmpty && properties.patterns.isEmpty
        if !isEmpty || properties.additional != nil {
            add("properties", .properties(properties))
        }
    }

    // MARK: - Arrays

    /// `prefixItems` and `items`; in earlier drafts, an array as `items` and `additionalItems`.
    mutating func readItems() {
        let isTuple = object["prefixItems"] == nil && object["items"]?.array != nil
        let prefixKeyword = isTuple ? "items" : "prefixItems"
        let restKeyword = isTuple ? "additionalItems" : "items"
        let prefix = children(prefixKeyword, object[prefixKeyword]?.array ?? [])
        let rest = object[restKeyword].map { child([restKeyword], $0) }
        if !prefix.isEmpty || rest != nil {
            add(restKeyword, .items(prefix: prefix, rest: rest))
        }
    }

    mutating func readContains(_ value: JSONValue) {
        let minimum = object["minContains"].map { count($0) } ?? 1
        let maximum = object["maxContains"].map { count($0) } ?? Int.max
        guard let minimum, let maximum else { return addInvalid("contains") }
        add(
            "contains",
            .contains(
                child(["contains"], value),
                CountBound(minimum: minimum, maximum: maximum == Int.max ? nil : maximum)))
    }
}
