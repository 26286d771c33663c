import StrictJSON

/// A message of an exported document.
struct WrittenMessage {
    let event: EventMessage
    /// The schema of the message.
    let schema: JSONValue
    let headers: [HeaderField]
    /// The schema of a body with such a message.
    let body: JSONValue

    /// The schema of the message with documentation.
    var documentedSchema: JSONObject {
        var members: JSONObject = [:]
        if let title = event.text("title") { members["title"] = .string(title) }
        if let text = event.text("description") ?? event.text("summary") {
            members["description"] = .string(text)
        }
        if event.isDeprecated { members["deprecated"] = true }
        return JSONObject(members.members + (schema.object?.members ?? []))
    }

    /// The schema of an object with the header fields; `nil` if there are none.
    var headersSchema: JSONValue? {
        guard !headers.isEmpty else { return nil }
        let required = headers.filter(\.isRequired).map { JSONValue.string($0.name) }
        var schema: JSONObject = ["type": "object"]
        if !required.isEmpty { schema["required"] = .array(required) }
        schema["properties"] = .object(
            JSONObject(
                headers.map { field in
                    var members = field.schema.object ?? [:]
                    if members["description"] == nil {
                        members["description"] = .string(field.description)
                    }
                    return (field.name, .object(members))
                }))
        return .object(schema)
    }
}
