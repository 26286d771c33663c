/// The keywords that a schema of a catalog may have: those of JSON Schema 2020-12, of its earlier
/// drafts, and of OpenAPI.
package enum SchemaKeywords {
    /// The keywords that determine Swift types.
    package static let typed: Set<String> = [
        "$ref", "additionalProperties", "allOf", "anyOf", "const", "discriminator", "enum",
        "format", "items", "nullable", "oneOf", "patternProperties", "prefixItems", "properties",
        "required", "type",
    ]

    /// The keywords whose schemas describe a part of the value that the generated types leave out.
    package static let untyped: Set<String> = [
        "$dynamicRef", "$recursiveRef", "contentSchema", "dependencies", "dependentSchemas",
        "extends", "if", "unevaluatedItems", "unevaluatedProperties",
    ]

    /// The keywords that only restrict the values of a type.
    package static let assertions: Set<String> = [
        "additionalItems", "contains", "dependentRequired", "disallow", "divisibleBy", "else",
        "exclusiveMaximum", "exclusiveMinimum", "maxContains", "maxItems", "maxLength",
        "maxProperties", "maximum", "minContains", "minItems", "minLength", "minProperties",
        "minimum", "multipleOf", "not", "pattern", "propertyNames", "then", "uniqueItems",
    ]

    /// The keywords that describe a value, or identify a schema.
    package static let annotations: Set<String> = [
        "$anchor", "$comment", "$defs", "$dynamicAnchor", "$id", "$recursiveAnchor", "$schema",
        "$vocabulary", "base", "contentEncoding", "contentMediaType", "default", "definitions",
        "deprecated", "description", "example", "examples", "externalDocs", "id", "links", "media",
        "readOnly", "title", "writeOnly", "xml",
    ]

    /// The keywords that affect types, or would if they were not ignored.
    static let affectTypes = typed.union(untyped)

    package static let all = typed.union(untyped).union(assertions).union(annotations)

    /// Whether a keyword is known, or an extension.
    static func contains(_ name: String) -> Bool { all.contains(name) || name.hasPrefix("x-") }
}
