import StrictJSON

extension JSONValue {
    /// Whether null is the only value that a schema allows.
    var isNullSchema: Bool {
        self["type"]?.string == "null" || self["type"]?.array == [.string("null")]
            || self["enum"]?.array == [.null] || self["const"] == .some(.null)
    }

    /// The strings of `const` or `enum`; `nil` if there are none, or other values as well.
    var constants: [String]? {
        if let constant = self["const"] { return constant.string.map { [$0] } }
        guard let values = self["enum"]?.array?.filter({ $0 != .null }), !values.isEmpty else {
            return nil
        }
        let texts = values.compactMap(\.string)
        // Values that are not of the type cannot appear.
        if typeNames.uniqued() == ["string"], !texts.isEmpty { return texts.uniqued() }
        return texts.count == values.count ? texts.uniqued() : nil
    }

    /// The names of `type`.
    var typeNames: [String] {
        self["type"]?.string.map { [$0] } ?? self["type"]?.array?.compactMap(\.string) ?? []
    }

    /// Whether a schema names a type.
    func allows(_ type: String) -> Bool { typeNames.contains(type) }

    /// Whether a value is a schema that allows objects, as far as it specifies types itself.
    var isObjectLike: Bool {
        object != nil && (typeNames.isEmpty || allows("object")) && self["enum"] == nil
    }

    /// Whether a schema specifies more than that a value is an object.
    var isSpecific: Bool {
        let specific = [
            "$ref", "$dynamicRef", "$recursiveRef", "properties", "allOf", "oneOf", "anyOf",
            "items", "prefixItems", "enum", "const", "patternProperties",
        ]
        if specific.contains(where: { self[$0] != nil }) { return true }
        if self["additionalProperties"]?.object != nil { return true }
        return typeNames.contains { $0 != "object" && $0 != "null" }
    }

    /// Whether a value looks like a JSON Schema.
    var isSchemaLike: Bool {
        let keywords = ["properties", "allOf", "oneOf", "anyOf", "$ref", "definitions", "$defs"]
        if keywords.contains(where: { self[$0]?.object != nil || self[$0]?.array != nil }) {
            return true
        }
        return self["$ref"]?.string != nil || self["$schema"]?.string?.contains("schema") == true
            || (self["type"]?.string).map(Self.types.contains) == true
    }

    static let types: Set<String> = [
        "null", "boolean", "object", "array", "number", "integer", "string",
    ]
}
