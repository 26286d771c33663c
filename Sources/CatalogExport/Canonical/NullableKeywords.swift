import StrictJSON

/// Writes OpenAPI's `nullable` as the type null.
enum NullableKeywords {
    /// The keywords that apply schemas to the same value.
    private static let applicators: Set<String> = [
        "$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "not", "if",
    ]
    /// The keywords that describe a schema whether or not null is a value.
    private static let annotations: Set<String> = [
        "title", "description", "deprecated", "default", "example", "examples", "readOnly",
        "writeOnly", "externalDocs", "$comment",
    ]

    /// The keywords of a schema that also accepts null.
    static func allowingNull(_ keywords: [JSONObject.Member]) -> [JSONObject.Member] {
        let found = keywords.filter { applicators.contains($0.key) }
        if found.isEmpty { return plain(keywords) }
        if found.count == 1, let alternatives = found[0].value.array,
            found[0].key == "anyOf" || found[0].key == "oneOf",
            keywords["type"] == nil, keywords["enum"] == nil, keywords["const"] == nil
        {
            return union(keywords, found[0].key, alternatives)
        }
        return wrapped(keywords)
    }

    private static func plain(_ keywords: [JSONObject.Member]) -> [JSONObject.Member] {
        var keywords = keywords
        if let type = keywords["type"] {
            let types = type.array ?? [type]
            if !types.contains("null") { keywords["type"] = .array(types + ["null"]) }
        }
        if let values = keywords["enum"]?.array, !values.contains(.null) {
            keywords["enum"] = .array(values + [.null])
        }
        if let value = keywords["const"], value != .null {
            keywords["const"] = nil
            keywords["enum"] = keywords["enum"] ?? [value, .null]
        }
        return keywords
    }

    private static func union(
        _ keywords: [JSONObject.Member], _ key: String, _ alternatives: [JSONValue]
    ) -> [JSONObject.Member] {
        let hasNull = alternatives.contains { $0["type"] == "null" }
        var keywords = keywords
        if !hasNull { keywords[key] = .array(alternatives + [["type": "null"]]) }
        return keywords
    }

    private static func wrapped(_ keywords: [JSONObject.Member]) -> [JSONObject.Member] {
        let isOutside = { (key: String) in annotations.contains(key) || key.hasPrefix("x-") }
        let inside = keywords.filter { !isOutside($0.key) }
        let inner = JSONValue.object(CatalogOrder.ordered(schema: inside))
        return keywords.filter { isOutside($0.key) }
            + [("anyOf", [inner, ["type": "null"]])]
    }
}
