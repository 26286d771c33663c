import EventCatalog
import StrictJSON

/// Writes an AsyncAPI 3.0 document of an application that receives the events.
enum AsyncAPIDocument {
    private static let channel = "webhook"

    static func members(_ contents: inout DocumentContents) -> JSONObject {
        var document: JSONObject = ["asyncapi": "3.0.0"]
        document.append("info", InfoObject.written(&contents))
        document.append("defaultContentType", .string(contents.catalog.contentType))
        var (links, operations): (JSONObject, JSONObject) = ([:], [:])
        var (messages, schemas): (JSONObject, JSONObject) = ([:], contents.schemas)
        for message in contents.messages {
            let name = message.event.name
            links.append(name, reference(["components", "messages", name]))
            operations.append(
                name,
                [
                    "action": "receive", "channel": reference(["channels", channel]),
                    "messages": [reference(["channels", channel, "messages", name])],
                ])
            messages.append(name, self.message(message, &contents))
            schemas.append(name, .object(message.documentedSchema))
        }
        document.append(
            "channels",
            [
                channel: [
                    "description": "The endpoint that the events are sent to.",
                    "messages": .object(links),
                ]
            ])
        document.append("operations", .object(operations))
        document.append("components", ["schemas": .object(schemas), "messages": .object(messages)])
        return document
    }

    private static func message(
        _ message: WrittenMessage, _ contents: inout DocumentContents
    ) -> JSONValue {
        let event = message.event
        let keys: [(key: String, accepts: (JSONValue) -> Bool)] = [
            ("title", EventDocumentation.isText), ("summary", EventDocumentation.isText),
            ("description", EventDocumentation.isText),
            ("externalDocs", EventDocumentation.isDocumentation),
        ]
        let pointer: JSONPointer = ["components", "messages", event.name]
        let documentation = EventDocumentation.members(
            of: event, keys: keys, at: pointer, &contents)
        var members: JSONObject = ["name": .string(event.key.type)]
        for (key, value) in documentation { members.append(key, value) }
        members.append("contentType", .string(contents.catalog.contentType))
        if let identifier = correlation(contents.catalog) {
            members.append("correlationId", ["location": .string(identifier)])
        }
        if let headers = message.headersSchema { members.append("headers", headers) }
        members.append("payload", message.body)
        return .object(members)
    }

    /// The location of the identifier; `nil` if the format cannot express it.
    private static func correlation(_ catalog: Catalog) -> String? {
        guard catalog.messages.isEmpty else { return nil }
        return switch catalog.isCloudEvents ? .payload(["id"]) : catalog.envelope.id {
        case .header(let name): "$message.header#\(JSONPointer(tokens: [name]))"
        case .payload(let pointer), .request(let pointer): "$message.payload#\(pointer)"
        case .outer, nil: nil
        }
    }

    private static func reference(_ pointer: JSONPointer) -> JSONValue {
        ["$ref": .string(pointer.reference)]
    }
}
