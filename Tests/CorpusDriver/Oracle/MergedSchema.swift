import WebhookEvents

/// A schema merged with its `allOf` and with the target of its `$ref`.
struct MergedSchema {
    var keywords: [String: JSONValue] = [:]
    /// In the order in which missing properties are found, which is that of the parts.
    var properties = JSONObject()
    /// Whether there is the keyword `properties`, possibly without a property, or no others are allowed.
    var declaresProperties = false
    var required: Set<String> = []
    /// Those that the target of a reference requires.
    private var requiredByReference: Set<String> = []
    private var hasReference = false
    /// The alternatives of each `oneOf` and `anyOf` that has constraints.
    var alternatives: [[JSONValue]] = []
    var isNever = false
    /// The schemas that apply to some values only.
    private var conditions: [JSONValue] = []

    /// - Returns: `nil` if the parts contradict each other or are infinite, so that there is no type.
    init?(_ schema: JSONValue, in schemas: CatalogSchemas) {
        guard add(schema, in: schemas, inside: []) else { return nil }
        for condition in conditions {
            var merged = MergedSchema()
            guard merged.add(condition, in: schemas, inside: []) else { continue }
            for (name, property) in merged.properties where properties[name] == nil {
                properties[name] = property
            }
        }
    }

    private init() {}

    subscript(keyword: String) -> JSONValue? { keywords[keyword] }

    var types: [String] { keywords["type"]?.typeNames ?? [] }

    var isNullable: Bool { types.contains("null") || keywords["nullable"] == true }

    /// Whether keywords for objects imply the type.
    var isObject: Bool {
        !properties.isEmpty || keywords["patternProperties"]?.object?.isEmpty == false
            || keywords["additionalProperties"]?.isConstrained == true
    }

    /// Whether a format implies that the type is a string.
    var isText: Bool {
        let formats: [JSONValue] = [
            "date-time", "date", "uuid", "uri", "uri-reference", "iri", "iri-reference", "url",
            "decimal", "int64", "uint64", "byte",
        ]
        return keywords["format"].map(formats.contains) == true
    }

    var isUnconstrained: Bool { !json().isConstrained }

    /// The schema as JSON without references and alternatives.
    func json() -> JSONValue {
        var object = JSONObject(keywords.map { ($0.key, $0.value) })
        if !properties.isEmpty { object["properties"] = .object(properties) }
        if !required.isEmpty { object["required"] = .array(required.map { .string($0) }) }
        return .object(object)
    }

    private mutating func add(
        _ schema: JSONValue, in schemas: CatalogSchemas, inside path: [String]
    ) -> Bool {
        if schema == false { isNever = true }
        if let name = schemas.definitionName(in: schema) {
            guard !path.contains(name), let target = schemas.definition(name),
                add(target, in: schemas, inside: path + [name])
            else { return false }
        }
        for part in schema["allOf"]?.array ?? [] {
            guard add(part, in: schemas, inside: path) else { return false }
        }
        guard addOwn(schema) else { return false }
        if path.isEmpty {
            hasReference = hasReference || schemas.definitionName(in: schema) != nil
        } else {
            requiredByReference = required
        }
        return true
    }

    /// Whether a property is required only by what narrows a reference.
    func isRequiredBesideReference(_ name: String) -> Bool {
        hasReference && required.contains(name) && !requiredByReference.contains(name)
    }

    private mutating func addOwn(_ schema: JSONValue) -> Bool {
        conditions += schema.conditions
        for (keyword, value) in schema.object ?? [:] {
            switch keyword {
            case "$ref", "allOf", "then", "else", "dependentSchemas", "dependencies": continue
            case "type":
                let common = Self.common(types, value.typeNames)
                if common.isEmpty { return false }
                keywords[keyword] = .array(common.map { .string($0) })
            case "properties":
                declaresProperties = true
                for (name, property) in value.object ?? [:] {
                    properties[name] = Self.both(properties[name], property)
                }
            case "required": required.formUnion((value.array ?? []).compactMap(\.string))
            case "items": keywords[keyword] = Self.both(keywords[keyword], value)
            case "oneOf", "anyOf":
                let list = value.array ?? []
                if list.contains(where: \.isConstrained) { alternatives.append(list) }
            case "nullable": if value == true { keywords[keyword] = true }
            case "additionalProperties":
                if value == false { declaresProperties = true }
                if value.isConstrained { keywords[keyword] = Self.both(keywords[keyword], value) }
            default: keywords[keyword] = value
            }
        }
        return true
    }

    private static func both(_ first: JSONValue?, _ second: JSONValue) -> JSONValue {
        guard let first, first.isConstrained else { return second }
        if !second.isConstrained || first == second { return first }
        return ["allOf": [first, second]]
    }

    private static func common(_ first: [String], _ second: [String]) -> [String] {
        if first.isEmpty || second.isEmpty { return first + second }
        var common = second.filter(first.contains)
        if !common.contains("integer"),
            first.contains("integer") && second.contains("number")
                || first.contains("number") && second.contains("integer")
        {
            common.append("integer")
        }
        return common
    }
}

extension JSONValue {
    /// The types that a `type` lists.
    var typeNames: [String] { string.map { [$0] } ?? (array ?? []).compactMap(\.string) }

    /// The keywords of a schema that describe the structure of values.
    var constraints: [String] {
        let structural: Set = [
            "$ref", "type", "format", "enum", "const", "properties", "patternProperties", "items",
            "prefixItems", "then", "else", "dependentSchemas", "dependencies",
        ]
        return (object ?? [:]).filter { member in
            switch member.key {
            case "oneOf", "anyOf", "allOf": member.value.array?.isEmpty == false
            case "additionalProperties": member.value.isConstrained
            default: structural.contains(member.key)
            }
        }.map(\.key)
    }

    /// The schemas of `then`, `else` and `dependentSchemas`.
    var conditions: [JSONValue] {
        (object ?? [:]).flatMap { keyword, value -> [JSONValue] in
            switch keyword {
            case "then", "else": [value]
            case "dependentSchemas", "dependencies": value.object?.map(\.value) ?? []
            default: []
            }
        }.filter { $0.kind == .object }
    }

    /// Whether a schema has keywords that constrain the types of values.
    var isConstrained: Bool { !constraints.isEmpty }

    /// Whether a schema allows only null.
    var isNullSchema: Bool {
        self["type"]?.typeNames == ["null"] || self["const"] == .null || self["enum"] == [.null]
    }
}
