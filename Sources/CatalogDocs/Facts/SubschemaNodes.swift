import EventCatalog
import StrictJSON

extension JSONNode {
    /// The schemas inside this schema, but for those of its properties.
    var subschemas: [JSONNode] {
        members.flatMap { member -> [JSONNode] in
            switch member.key {
            case "items", "allOf", "anyOf", "oneOf", "prefixItems":
                member.value.kind == .array ? member.value.elements : [member.value]
            case "additionalProperties", "additionalItems", "contains", "contentSchema", "else",
                "if", "not", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties":
                [member.value]
            case "$defs", "definitions", "dependentSchemas", "dependencies", "patternProperties":
                member.value.members.map(\.value)
            default: []
            }
        }
    }

    /// The values of `enum` and `const` but for null.
    var listedValues: [JSONNode] {
        ((self["enum"]?.elements ?? []) + [self["const"]].compactMap { $0 })
            .filter { $0.kind != .null }
    }
}
