import StrictJSON

/// Which keywords, with which values, a schema of an exported document may have.
///
/// The values are those that the meta-schemas of JSON Schema 2020-12 and of draft 7 allow, and the
/// schemas of OpenAPI 3.1 and AsyncAPI 3.0.
struct KeywordRules {
    let format: ExportFormat

    /// Keywords that would identify a schema, or change the dialect of those inside it.
    private static let identifying: Set<String> = [
        "$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveAnchor",
        "$recursiveRef", "$vocabulary",
    ]
    /// Keywords of drafts that the formats do not know, and that restrict values.
    private static let outdated: Set<String> = [
        "disallow", "divisibleBy", "extends", "dependencies", "additionalItems", "nullable",
    ]
    /// Keywords that draft 7 lacks.
    private static let newerThanDraft7: Set<String> = [
        "unevaluatedProperties", "unevaluatedItems", "minContains", "maxContains",
    ]

    func accepts(_ keyword: String, _ value: JSONValue) -> Bool {
        if Self.identifying.contains(keyword) || Self.outdated.contains(keyword) { return false }
        if format == .asyncAPI, Self.newerThanDraft7.contains(keyword) { return false }
        return switch keyword {
        case "title", "description", "format", "contentEncoding", "contentMediaType", "pattern",
            "$comment", "$ref":
            value.string != nil
        case "deprecated", "readOnly", "writeOnly", "uniqueItems": value.boolean != nil
        case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum": value.number != nil
        case "multipleOf": value.isPositive
        case "minLength", "maxLength", "minItems", "maxItems", "minContains", "maxContains",
            "minProperties", "maxProperties":
            value.isCount
        case "enum": value.array?.isEmpty == false
        case "examples": value.array != nil
        case "type": value.isType
        case "required": value.isListOfNames
        case "dependentRequired": value.object?.allSatisfy { $0.value.isListOfNames } == true
        case "discriminator", "xml", "externalDocs": acceptsObject(keyword, value)
        default: acceptsSchemas(keyword, value)
        }
    }

    private func acceptsSchemas(_ keyword: String, _ value: JSONValue) -> Bool {
        switch keyword {
        case "allOf", "anyOf", "oneOf", "prefixItems":
            value.array.map { !$0.isEmpty && $0.allSatisfy(\.isSchema) } == true
        case "properties", "patternProperties", "dependentSchemas", "$defs", "definitions":
            value.object?.allSatisfy { $0.value.isSchema } == true
        case "additionalProperties", "unevaluatedProperties", "propertyNames", "items",
            "unevaluatedItems", "contains", "not", "if", "then", "else", "contentSchema":
            value.isSchema
        default: true
        }
    }

    private func acceptsObject(_ keyword: String, _ value: JSONValue) -> Bool {
        guard format != .jsonSchema || keyword == "discriminator" else { return true }
        guard let object = value.object else { return false }
        switch keyword {
        case "externalDocs": return object["url"]?.string != nil
        case "xml": return true
        // A discriminator of AsyncAPI has no mapping: its values are names of schemas.
        default:
            return format != .asyncAPI && object["propertyName"]?.string != nil
                && object["mapping"].map { mapping in
                    mapping.object?.allSatisfy { $0.value.string != nil } == true
                } != false
        }
    }
}

extension JSONValue {
    fileprivate var isPositive: Bool {
        number.map { !$0.text.hasPrefix("-") && $0.significantDigits > 0 } == true
    }

    fileprivate var isCount: Bool { number?.integer(as: UInt64.self) != nil }

    fileprivate var isType: Bool {
        guard let array else { return string.map(Self.types.contains) == true }
        return !array.isEmpty && Set(array).count == array.count
            && array.allSatisfy { $0.string.map(Self.types.contains) == true }
    }

    private static var types: Set<String> {
        ["null", "boolean", "object", "array", "number", "integer", "string"]
    }

    fileprivate var isListOfNames: Bool {
        guard let array else { return false }
        return array.allSatisfy { $0.string != nil } && Set(array).count == array.count
    }
}
