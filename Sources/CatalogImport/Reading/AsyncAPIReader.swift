import EventCatalog
import StrictJSON

/// Reads the messages to subscribers of an AsyncAPI document (1.x, 2.x, 3.x).
struct AsyncAPIReader {
    let reader: DocumentReader
    let major: Int

    func source(named name: String) -> ImportedSource {
        let root = reader.root
        let messages =
            switch major {
            case 1: AsyncAPIChannels(reader: reader).first
            case 2: AsyncAPIChannels(reader: reader).second
            default: AsyncAPIChannels(reader: reader).third
            }
        var seen: Set<[String]> = []
        let unique = messages.filter { message in
            seen.insert(["\(reader.resolved(message.value).location)", message.channel]).inserted
        }
        return ImportedSource(
            name: name, info: root["info"] ?? root,
            events: unique.map(event),
            looked: "no channel or topic has a message, nor do 'components'")
    }

    private func event(of message: AsyncAPIChannels.Message) -> SourceEvent {
        let value = reader.resolved(message.value)
        var event = SourceEvent(location: value.location)
        event.body = payload(of: value)
        let own = message.value.text("$ref") == nil ? nil : value.location.pointer.tokens.last
        event.names = reader.names([
            (.name, value.text("name") ?? value.text("messageId")),
            (.key, message.isOnly ? message.channel : own ?? message.key ?? message.channel),
            (.name, own), (.name, message.key), (.name, value.text("messageId")),
            (.title, value.text("title")),
            (.operation, message.operation?.text("operationId")),
            (.schema, reader.schemaName(event.body)),
            (.title, reader.resolved(event.body)?.text("title")),
            (.key, message.channel),
        ])
        event.summary = value.text("summary") ?? message.operation?.text("summary")
        event.description = value.text("description") ?? message.operation?.text("description")
        event.isDeprecated =
            value.isTrue("deprecated") || message.operation?.isTrue("deprecated") == true
        event.headers = headers(of: value)
        event.examples = examples(of: value) + reader.examples(in: event.body)
        return event
    }

    private func payload(of message: Located) -> Located? {
        guard let payload = message["payload"] else {
            reader.remarks.add(.noBody, at: message.location)
            return nil
        }
        let isWrapped = payload["schema"] != nil && payload.text("schemaFormat") != nil
        let format = (isWrapped ? payload : message).text("schemaFormat") ?? ""
        guard Self.isSchema(format: format) else {
            reader.remarks.add(.payloadFormat(format), at: payload.location)
            return nil
        }
        return isWrapped ? payload["schema"] : payload
    }

    /// Whether a schema format is JSON Schema or based on it, as those of AsyncAPI and OpenAPI.
    private static func isSchema(format: String) -> Bool {
        let format = format.lowercased()
        return format.isEmpty
            || ["aai.asyncapi", "schema+json", "schema+yaml", "oai.openapi", "application/json"]
                .contains { format.contains($0) }
    }

    private func headers(of message: Located) -> [SourceEvent.Header] {
        let traits = (message["traits"]?.elements ?? []).map { reader.resolved($0) }
        let schemas = ([message] + traits).compactMap { $0["headers"] }
        let view = SchemaView(documents: reader.documents, remarks: reader.remarks)
        let examples = listedExamples(of: message)
        return schemas.flatMap { schema in
            let schema = schema["schema"] ?? schema
            return view.parts(of: schema).flatMap { $0["properties"]?.members ?? [] }
        }.map { name, schema in
            SourceEvent.Header(
                name: name, schema: schema,
                example: examples.lazy.compactMap { $0["headers"]?.text(name) }.first)
        }
    }

    /// The example bodies of a message and its traits.
    private func examples(of message: Located) -> [Located] {
        listedExamples(of: message).compactMap { example in
            example["payload"] ?? (example["headers"] == nil ? example : nil)
        }
    }

    private func listedExamples(of message: Located) -> [Located] {
        let traits = (message["traits"]?.elements ?? []).map { reader.resolved($0) }
        return ([message] + traits).flatMap { owner in
            (owner["examples"]?.elements ?? []).map { reader.resolved($0) }
        }
    }
}
