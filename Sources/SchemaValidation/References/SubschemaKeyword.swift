package import StrictJSON

/// The keywords with subschemas (JSON Schema 2020-12 Core, section 10, and those of earlier drafts
/// that catalogs use), by the shape of their values.
package enum SubschemaKeyword {
    /// One schema, or an array of them.
    case schema
    /// An object whose values are schemas.
    case map

    package init?(_ keyword: String) {
        switch keyword {
        case "additionalProperties", "unevaluatedProperties", "propertyNames", "items",
            "additionalItems", "unevaluatedItems", "contains", "not", "if", "then", "else",
            "prefixItems", "allOf", "anyOf", "oneOf", "contentSchema":
            self = .schema
        case "properties", "patternProperties", "dependentSchemas", "dependencies", "$defs",
            "definitions":
            self = .map
        default: return nil
        }
    }

    /// The schemas in the value of the keyword, with the token of each.
    package func schemas(in value: JSONValue) -> [(token: String?, json: JSONValue)] {
        switch (self, value) {
        case (.map, .object(let members)): members.map { ($0.key, $0.value) }
        case (.schema, .array(let elements)):
            elements.enumerated().map { (String($0.offset), $0.element) }
        case (.schema, _): [(nil, value)]
        case (.map, _): []
        }
    }

    /// The value of the keyword with other schemas in it.
    ///
    /// - Parameter transform: Takes the token of a schema in the value, if it has one, and the schema.
    package func map(_ value: JSONValue, _ transform: (String?, JSONValue) -> JSONValue)
        -> JSONValue
    {
        switch (self, value) {
        case (.map, .object(let members)):
            .object(JSONObject(members.map { ($0.key, transform($0.key, $0.value)) }))
        case (.schema, .array(let elements)):
            .array(elements.enumerated().map { transform(String($0.offset), $0.element) })
        case (.schema, _): transform(nil, value)
        case (.map, _): value
        }
    }
}
