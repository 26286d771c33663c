import StrictJSON

/// How the value of a keyword contains schemas.
enum SubschemaShape {
    /// It is a schema, or an array of them.
    case schema
    /// It is an object whose values are schemas.
    case map

    /// The shape of a keyword's value; `nil` for a keyword without subschemas.
    init?(of keyword: String) {
        switch keyword {
        case "additionalItems", "additionalProperties", "allOf", "anyOf", "contains",
            "contentSchema", "else", "extends", "if", "items", "not", "oneOf", "prefixItems",
            "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties":
            self = .schema
        case "$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties",
            "properties":
            self = .map
        default: return nil
        }
    }

    /// The schemas in the value of a keyword, without the boolean ones.
    func schemas(in value: JSONNode) -> [JSONNode] {
        switch self {
        case .schema: (value.kind == .array ? value.elements : [value]).filter(\.isObject)
        case .map: value.members.map(\.value).filter(\.isObject)
        }
    }
}

extension JSONNode {
    fileprivate var isObject: Bool { kind == .object }
}
