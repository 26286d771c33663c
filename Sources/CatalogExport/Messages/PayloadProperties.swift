import StrictJSON

/// Finds out what the schemas of payloads say about single properties.
struct PayloadProperties {
    private let definitions: [String: JSONValue]

    /// No chain of references of a useful schema is longer.
    private static let longestChain = 32

    /// - Parameter catalog: A catalog in canonical form.
    init(in catalog: JSONValue) {
        definitions = catalog["$defs"]?.object?.dictionary ?? [:]
    }

    /// Whether a payload has a property at a path.
    func hasProperty(_ path: ArraySlice<String>, in schema: JSONValue) -> Bool {
        property(path, in: schema) != nil
    }

    /// Whether a payload always has one of some values at a path, and no other.
    func isConstant(_ path: ArraySlice<String>, of values: [JSONValue], in schema: JSONValue)
        -> Bool
    {
        guard let found = property(path, in: schema), found.isRequired else { return false }
        let schema = resolved(found.schema)
        if let value = schema["const"] { return values.contains(value) }
        guard let listed = schema["enum"]?.array else { return false }
        return listed.count == 1 && values.contains(listed[0])
    }

    /// Whether null may be a payload; true if this is not clear.
    func mayBeNull(_ schema: JSONValue) -> Bool {
        let schema = resolved(schema)
        if schema.boolean == false { return false }
        if let type = schema["type"] {
            return type == "null" || type.array?.contains("null") == true
        }
        if let value = schema["const"] { return value == .null }
        if let values = schema["enum"]?.array { return values.contains(.null) }
        return true
    }

    private func property(
        _ path: ArraySlice<String>, in schema: JSONValue
    ) -> (schema: JSONValue, isRequired: Bool)? {
        var (schema, isRequired) = (schema, true)
        for token in path {
            let object = resolved(schema)
            guard let next = object["properties"]?[token] else { return nil }
            isRequired = isRequired && object["required"]?.array?.contains(.string(token)) == true
            schema = next
        }
        return (schema, isRequired)
    }

    /// The schema after following references that have no other keywords beside them.
    private func resolved(_ schema: JSONValue) -> JSONValue {
        var schema = schema
        for _ in 0..<Self.longestChain {
            guard let name = schema["$ref"]?.string?.definitionName,
                let definition = definitions[name]
            else { return schema }
            schema = definition
        }
        return schema
    }
}
