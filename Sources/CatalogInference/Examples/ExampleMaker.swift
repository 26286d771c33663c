import StrictJSON

/// Makes an example of a body: a body that was recorded, with its values replaced by others of the same form.
struct ExampleMaker {
    /// The schemas with which values are compared: those of the new catalog.
    let schemas: CatalogSchemas
    let keepsValues: Bool
    /// The values that identify the event, which are kept.
    let kept: Set<JSONPointer>
    /// The location of the payload.
    let data: JSONPointer

    /// - Parameter schema: The schema of the payload.
    func example(of body: JSONValue, schema: JSONValue) -> JSONValue {
        keepsValues
            ? body : replaced(body, at: [], schema: data.isEmpty ? schema : nil, payload: schema)
    }

    private func replaced(
        _ value: JSONValue, at pointer: JSONPointer, schema: JSONValue?, payload: JSONValue?
    ) -> JSONValue {
        if payload != nil, kept.contains(pointer) { return value }
        let schema = schema.flatMap { schemas.resolved($0, at: [])?.schema }
        switch value {
        case .null, .boolean: return value
        case .number(let number): return .number(ExampleText.number(like: number))
        case .string(let text):
            return isListed(value, in: schema) ? value : .string(ExampleText.text(like: text))
        case .array(let elements):
            let items = schema?["items"]
            return .array(
                elements.map { replaced($0, at: pointer / "0", schema: items, payload: nil) })
        case .object(let object):
            return .object(replaced(object, at: pointer, schema: schema, payload: payload))
        }
    }

    private func replaced(
        _ object: JSONObject, at pointer: JSONPointer, schema: JSONValue?, payload: JSONValue?
    ) -> JSONObject {
        let schema = schema.map { variant(of: $0, for: .object(object)) }
        let properties = schema.map(ObjectOutline.properties) ?? [:]
        let additional = schema?["additionalProperties"]
        var result = JSONObject()
        var keys: Set<ExactText> = []
        for (key, value) in object {
            let inner = pointer / key
            let isPayload = payload != nil && inner == data
            let property = isPayload ? payload : properties[ExactText(key)] ?? additional
            let name =
                properties[ExactText(key)] == nil && additional != nil
                ? ExampleText.text(like: key) : key
            guard keys.insert(ExactText(name)).inserted else { continue }
            result.append(
                name, replaced(value, at: inner, schema: property, payload: payload))
        }
        return result
    }

    /// Whether a value is one of those that the schema lists.
    private func isListed(_ value: JSONValue, in schema: JSONValue?) -> Bool {
        guard let schema else { return false }
        if schema["const"] == value { return true }
        if schema["enum"]?.array?.contains(value) == true { return true }
        return (schema["anyOf"]?.array ?? []).contains { isListed(value, in: $0) }
    }

    /// The alternative of a union for an object.
    private func variant(of schema: JSONValue, for object: JSONValue) -> JSONValue {
        let alternatives = (schema["oneOf"]?.array ?? []) + (schema["anyOf"]?.array ?? [])
        let resolved = alternatives.compactMap { schemas.resolved($0, at: [])?.schema }
        return resolved.first { alternative in
            let properties = alternative["properties"]?.object ?? [:]
            return alternative["type"] == "object"
                && properties.allSatisfy { $1["const"] == nil || $1["const"] == object[$0] }
        } ?? schema
    }
}
