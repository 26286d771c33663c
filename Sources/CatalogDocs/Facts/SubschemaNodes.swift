import EventCatalog
import StrictJSON

extension JSONNode {
    /// The schemas inside this schema, each with the path to it.
    var subschemas: [(path: [String], node: JSONNode)] {
        members.flatMap { member -> [(path: [String], node: JSONNode)] in
            switch member.key {
            case "items", "allOf", "anyOf", "oneOf", "prefixItems":
                member.value.kind == .array
                    ? member.value.elements.enumerated().map {
                        ([member.key, String($0.offset)], $0.element)
                    }
                    : [([member.key], member.value)]
            case "additionalProperties", "additionalItems", "contains", "contentSchema", "else",
                "if", "not", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties":
                [([member.key], member.value)]
            case "$defs", "definitions", "dependentSchemas", "dependencies", "patternProperties",
                "properties":
                member.value.members.map { ([member.key, $0.key], $0.value) }
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
