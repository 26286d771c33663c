package import StrictJSON

/// An `enum` that other values may be added to: `{"anyOf": [{"type": T, "enum": […]}, {"type": T}]}`.
package enum OpenEnum {
    /// The keywords of an open schema for those of a schema with an `enum`; `nil` if it has none, or
    /// one that is a constant.
    static func opened(_ keywords: [JSONObject.Member]) -> [JSONObject.Member]? {
        guard let values = keywords["enum"]?.array, values.filter({ $0 != .null }).count > 1,
            keywords["anyOf"] == nil, let types = types(keywords["type"], of: values)
        else { return nil }
        var listed: JSONObject = [:]
        listed["type"] = keywords["type"]
        listed["enum"] = .array(values)
        let alternatives: JSONValue = [.object(listed), ["type": types]]
        var rest = keywords.filter { $0.key != "enum" && $0.key != "type" }
        rest.append(("anyOf", alternatives))
        return rest
    }

    /// The keywords of the schema that `opened` was made of; `nil` if they are not of that form.
    package static func closed(_ keywords: [JSONObject.Member]) -> [JSONObject.Member]? {
        guard keywords["type"] == nil, keywords["enum"] == nil,
            let alternatives = keywords["anyOf"]?.array, alternatives.count == 2,
            let listed = alternatives[0].object, let values = listed["enum"]?.array,
            alternatives[1].object?.count == 1, let types = alternatives[1]["type"],
            listed["type"] == nil ? listed.count == 1 : listed.count == 2,
            listed["type"] == nil || listed["type"] == types,
            self.types(listed["type"], of: values) == types
        else { return nil }
        return keywords.filter { $0.key != "anyOf" } + listed.members
    }

    /// The types of an open enum's values: those that the schema states, or else those of the listed
    /// values; `nil` if they are not scalars.
    private static func types(_ stated: JSONValue?, of values: [JSONValue]) -> JSONValue? {
        if let stated {
            let names = stated.array ?? [stated]
            return names.contains("object") || names.contains("array") ? nil : stated
        }
        let kinds = Set(values.map(\.kind))
        guard !kinds.contains(.object), !kinds.contains(.array) else { return nil }
        let names = JSONKind.allCases.filter(kinds.contains).map { JSONValue.string($0.rawValue) }
        return names.count == 1 ? names[0] : .array(names)
    }
}
