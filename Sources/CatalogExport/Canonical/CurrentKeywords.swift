package import StrictJSON

/// Writes keywords of earlier drafts of JSON Schema and of OpenAPI 3.0 as those of JSON Schema
/// 2020-12 that mean the same.
enum CurrentKeywords {
    static func converted(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
        let isNullable = members.contains { $0.key == "nullable" && $0.value.boolean == true }
        var keywords: [JSONObject.Member] = []
        for (key, value) in members {
            switch key {
            case "nullable" where value.boolean != nil: continue
            case "divisibleBy" where value.number != nil: keywords.append(("multipleOf", value))
            case "allOf": keywords.appendAll(value)
            case "type" where value.array?.count == 1: keywords.append((key, value[0] ?? value))
            default: keywords.append((key, value))
            }
        }
        keywords.convertBounds()
        keywords.convertTuple()
        keywords.convertDependencies()
        return isNullable ? NullableKeywords.allowingNull(keywords) : keywords
    }
}

extension [JSONObject.Member] {
    /// The value of a keyword. Setting one replaces it in place, or appends it.
    package subscript(key: String) -> JSONValue? {
        get { first { $0.key == key }?.value }
        set {
            guard let index = firstIndex(where: { $0.key == key }) else {
                if let newValue { append((key, newValue)) }
                return
            }
            if let newValue { self[index].value = newValue } else { remove(at: index) }
        }
    }

    /// Adds to `allOf`, which may be there already.
    fileprivate mutating func appendAll(_ value: JSONValue) {
        guard let known = self["allOf"]?.array, let more = value.array else {
            return append(("allOf", value))
        }
        self["allOf"] = .array(known + more)
    }

    /// A boolean `exclusiveMinimum` modifies the bound beside it.
    fileprivate mutating func convertBounds() {
        for (bound, exclusive) in [
            ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"),
        ] {
            guard let isExclusive = self[exclusive]?.boolean else { continue }
            self[exclusive] = nil
            guard isExclusive, let limit = self[bound], limit.number != nil else { continue }
            self[bound] = nil
            self[exclusive] = limit
        }
    }

    /// An array as `items` is `prefixItems`, and `additionalItems` describes the rest.
    fileprivate mutating func convertTuple() {
        guard let prefix = self["items"], prefix.array != nil, self["prefixItems"] == nil else {
            return
        }
        self["items"] = nil
        if prefix.array?.isEmpty == false { self["prefixItems"] = prefix }
        guard let rest = self["additionalItems"] else { return }
        self["additionalItems"] = nil
        self["items"] = rest
    }

    /// `dependencies` has lists of names, and schemas.
    fileprivate mutating func convertDependencies() {
        guard let object = self["dependencies"]?.object, self["dependentRequired"] == nil,
            self["dependentSchemas"] == nil
        else { return }
        let lists = object.filter { $0.value.array != nil }
        let schemas = object.filter { $0.value.isSchema }
        guard lists.count + schemas.count == object.count else { return }
        self["dependencies"] = nil
        if !lists.isEmpty { append(("dependentRequired", .object(JSONObject(lists)))) }
        if !schemas.isEmpty { append(("dependentSchemas", .object(JSONObject(schemas)))) }
    }
}
