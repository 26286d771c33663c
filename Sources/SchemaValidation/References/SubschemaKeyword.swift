import StrictJSON

/// The keywords with subschemas (JSON Schema 2020-12 Core, section 10, and those of earlier drafts
/// that catalogs use), by the shape of their values.
enum SubschemaKeyword {
    /// One schema, or an array of them.
    case schema
    /// An object whose values are schemas.
    case map

    init?(_ keyword: String) {
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
    func schemas(in value: JSONValue) -> [(token: String?, json: JSONValue)] {
        switch (self, value) {
        case (.map, .object(let members)): members.map { ($0.key, $0.value) }
        case (.schema, .array(let elements)):
            elements.enumerated().map { (String($0.offset), $0.element) }
        case (.schema, _): [(nil, value)]
        case (.map, _): []
        }
    }
}
