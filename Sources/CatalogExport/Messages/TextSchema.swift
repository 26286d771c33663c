import StrictJSON

/// The schema of a JSON text, composed from the schemas of values at pointers into it.
struct TextSchema {
    enum Part {
        /// A schema of the document.
        case schema(JSONValue)
        /// The payload of the event.
        case payload
    }

    private var parts: [Part] = []
    private var children: [(token: String, text: TextSchema)] = []
    private var isRequired = false
    /// Schemas of which one at least applies to the text.
    var alternatives: [JSONValue] = []

    /// Adds a schema for the value at a pointer.
    ///
    /// - Parameter isRequired: Whether there always is a value.
    mutating func add(_ part: Part, at pointer: JSONPointer, isRequired: Bool) {
        add(part, pointer.tokens[...], isRequired)
    }

    /// Notes that there always is a value at a pointer.
    mutating func require(at pointer: JSONPointer) {
        add(nil, pointer.tokens[...], true)
    }

    private mutating func add(_ part: Part?, _ tokens: ArraySlice<String>, _ isRequired: Bool) {
        guard let token = tokens.first else {
            if let part { parts.append(part) }
            return
        }
        let known = children.firstIndex { $0.token == token }
        if known == nil { children.append((token, TextSchema())) }
        let index = known ?? children.count - 1
        if isRequired { children[index].text.isRequired = true }
        children[index].text.add(part, tokens.dropFirst(), isRequired)
    }

    /// Writes the schema of a message, to which keywords of its own can be added.
    ///
    /// - Parameter payload: Writes the schema of the payload for a location of the document.
    func message(
        at pointer: JSONPointer, _ payload: (JSONPointer) -> JSONValue
    ) -> JSONValue {
        parts.isEmpty ? object(at: pointer, payload) : combined(at: pointer, payload)
    }

    /// Writes the schema for a location of the document.
    func written(
        at pointer: JSONPointer, _ payload: (JSONPointer) -> JSONValue
    ) -> JSONValue {
        if parts.count == 1, !hasKeywords { return write(parts[0], at: pointer, payload) }
        return message(at: pointer, payload)
    }

    private func combined(
        at pointer: JSONPointer, _ payload: (JSONPointer) -> JSONValue
    ) -> JSONValue {
        var schemas = parts.enumerated().map { index, part in
            write(part, at: pointer / "allOf" / String(index), payload)
        }
        if hasKeywords {
            schemas.append(object(at: pointer / "allOf" / String(schemas.count), payload))
        }
        return ["allOf": .array(schemas)]
    }

    private func write(
        _ part: Part, at pointer: JSONPointer, _ payload: (JSONPointer) -> JSONValue
    ) -> JSONValue {
        switch part {
        case .schema(let schema): schema
        case .payload: payload(pointer)
        }
    }

    private func object(
        at pointer: JSONPointer, _ payload: (JSONPointer) -> JSONValue
    ) -> JSONValue {
        var object: JSONObject = [:]
        if !alternatives.isEmpty { object["anyOf"] = .array(alternatives) }
        if children.isEmpty { return .object(object) }
        // The value with an index may be an array as well as an object.
        let isObject = !hasIndex
        if isObject { object["type"] = "object" }
        let required = children.filter(\.text.isRequired).map { JSONValue.string($0.token) }
        if isObject, !required.isEmpty { object["required"] = .array(required) }
        object["properties"] = .object(
            JSONObject(
                children.map { token, text in
                    (token, text.written(at: pointer / "properties" / token, payload))
                }))
        return .object(object)
    }

    /// Whether there is more to say than the parts do.
    private var hasKeywords: Bool { !children.isEmpty || !alternatives.isEmpty }

    /// Whether a location may lead into an array.
    private var hasIndex: Bool { children.contains { Int($0.token) != nil } }

    /// Whether this is the case for any of the values.
    var hasIndexInside: Bool { hasIndex || children.contains { $0.text.hasIndexInside } }
}
