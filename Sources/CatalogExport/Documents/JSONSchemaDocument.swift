import EventCatalog
import StrictJSON

/// Writes a JSON Schema 2020-12 of bodies, with a schema of each message in `$defs`:
///
/// ```json
/// { "$schema": "…", "title": "…",
///   "anyOf": [{ "$ref": "#/$defs/OrderPaidEvent" }, { "$ref": "#/$defs/UnknownEvent" }],
///   "$defs": { "Order": { … }, "OrderPaidEvent": { … }, "UnknownEvent": { … } } }
/// ```
enum JSONSchemaDocument {
    static func members(_ contents: inout DocumentContents) -> JSONObject {
        var document: JSONObject = [
            "$schema": "https://json-schema.org/draft/2020-12/schema"
        ]
        for key in ["title", "description"] {
            guard let text = contents.json["info"]?[key], text.string != nil else { continue }
            document.append(key, text)
            contents.locations.append((["info", key], [key]))
        }
        let alternatives = contents.messages.map { message -> JSONValue in
            ["$ref": .string(contents.names.pointer(to: message.event.name).reference)]
        }
        var schemas = contents.schemas.members
        var unknown: [JSONValue] = []
        if !contents.isClosed {
            let name = contents.names.take("UnknownEvent")
            schemas.append((name, UnknownEvent.schema(contents)))
            unknown = [["$ref": .string(contents.names.pointer(to: name).reference)]]
        }
        let body = contents.body(["anyOf": .array(alternatives + unknown)])
        for (key, value) in body.object ?? [:] { document.append(key, value) }
        for message in contents.messages {
            schemas.append((message.event.name, schema(of: message, &contents)))
        }
        document.append("$defs", .object(JSONObject(schemas)))
        if contents.catalog.isForm { contents.losses.add(.form) }
        return document
    }

    private static func schema(
        of message: WrittenMessage, _ contents: inout DocumentContents
    ) -> JSONValue {
        let event = message.event
        let keys: [(key: String, accepts: (JSONValue) -> Bool)] = [
            ("title", EventDocumentation.isText), ("description", EventDocumentation.isText),
            ("deprecated", EventDocumentation.isFlag),
        ]
        var schema = EventDocumentation.members(
            of: event, keys: keys, at: contents.names.pointer(to: event.name), &contents)
        if schema["description"] == nil, let summary = event.text("summary") {
            schema["description"] = .string(summary)
        }
        for (key, value) in message.schema.object ?? [:] { schema.append(key, value) }
        if !message.headers.isEmpty {
            schema["x-header"] = .object(
                JSONObject(message.headers.map { ($0.name, $0.schema) }))
            contents.losses.add(.headers)
        }
        return .object(schema)
    }
}
