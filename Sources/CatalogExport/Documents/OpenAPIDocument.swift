import EventCatalog
import StrictJSON

/// Writes an OpenAPI 3.1 document, with a webhook for each event.
enum OpenAPIDocument {
    static func members(_ contents: inout DocumentContents) -> JSONObject {
        var document: JSONObject = ["openapi": "3.1.0"]
        document.append("info", InfoObject.written(&contents))
        var (webhooks, schemas): (JSONObject, JSONObject) = ([:], contents.schemas)
        for message in contents.messages {
            let name = message.event.name
            webhooks.append(message.event.title, ["post": operation(message, &contents)])
            schemas.append(name, .object(message.documentedSchema))
        }
        document.append("webhooks", .object(webhooks))
        document.append("components", ["schemas": .object(schemas)])
        return document
    }

    private static func operation(
        _ message: WrittenMessage, _ contents: inout DocumentContents
    ) -> JSONValue {
        let keys: [(key: String, accepts: (JSONValue) -> Bool)] = [
            ("summary", EventDocumentation.isText), ("description", EventDocumentation.isText),
            ("deprecated", EventDocumentation.isFlag), ("tags", areTags),
            ("externalDocs", EventDocumentation.isDocumentation),
        ]
        let pointer: JSONPointer = ["webhooks", message.event.title, "post"]
        let documentation = EventDocumentation.members(
            of: message.event, keys: keys, at: pointer, &contents)
        var operation: JSONObject = ["operationId": .string(message.event.name)]
        for (key, value) in documentation { operation.append(key, value) }
        if !message.headers.isEmpty {
            operation.append("parameters", .array(message.headers.map(parameter)))
        }
        operation.append(
            "requestBody", ["required": true, "content": content(of: message, contents.catalog)])
        operation.append("responses", ["2XX": ["description": "The event is accepted."]])
        return .object(operation)
    }

    private static func content(of message: WrittenMessage, _ catalog: Catalog) -> JSONValue {
        var content: JSONObject = [:]
        content.append(catalog.contentType, ["schema": message.body])
        if catalog.isCloudEvents {
            content.append(
                "application/cloudevents-batch+json",
                ["schema": ["type": "array", "items": message.body]])
        }
        return .object(content)
    }

    private static func parameter(_ field: HeaderField) -> JSONValue {
        [
            "name": .string(field.name), "in": "header", "required": .boolean(field.isRequired),
            "description": .string(field.description), "schema": field.schema,
        ]
    }

    private static func areTags(_ value: JSONValue) -> Bool {
        guard let tags = value.array else { return false }
        return tags.allSatisfy { $0.string != nil } && Set(tags).count == tags.count
    }
}
