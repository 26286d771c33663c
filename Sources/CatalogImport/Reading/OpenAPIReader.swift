import StrictJSON

/// Reads the webhooks of an OpenAPI document (2.0 with extensions, 3.0, 3.1, 3.2).
struct OpenAPIReader {
    let reader: DocumentReader

    private static let methods = ["post", "put", "patch", "delete", "get", "options", "head"]

    func source(named name: String) -> ImportedSource {
        let root = reader.root
        let webhooks = self.webhooks
        let items = webhooks.isEmpty ? callbacks : webhooks
        return ImportedSource(
            name: name, info: root["info"] ?? root,
            events: items.flatMap { events(of: $0.value, named: $0.key) },
            looked:
                "neither 'webhooks' nor 'x-webhooks' nor 'callbacks' have an operation with a body")
    }

    /// The path items of webhooks. Some documents repeat `webhooks` as `x-webhooks`, for older tools.
    private var webhooks: [(key: String, value: Located)] {
        func name(_ key: String) -> String { TypeNames.normalized(EventNames.bare(key)) }
        let standard = reader.root["webhooks"]?.members ?? []
        let known = Set(standard.map { name($0.key) })
        let others = reader.root["x-webhooks"]?.members ?? []
        return standard + others.filter { !known.contains(name($0.key)) }
    }

    /// The operations of callbacks, by the name of the callback.
    private var callbacks: [(key: String, value: Located)] {
        let operations = (reader.root["paths"]?.members ?? []).flatMap { path in
            Self.methods.compactMap { reader.resolved(path.value)[$0] }
        }
        let lists =
            operations.compactMap { $0["callbacks"] }
            + [reader.root["components"]?["callbacks"]].compactMap(\.self)
        var seen: Set<DocumentLocation> = []
        return lists.flatMap(\.members).flatMap { callback in
            let target = reader.resolved(callback.value)
            guard seen.insert(target.location).inserted else { return [(String, Located)]() }
            return target.members.filter { !$0.key.hasPrefix("x-") }.map {
                (callback.key, $0.value)
            }
        }
    }

    private func events(of item: Located, named key: String) -> [SourceEvent] {
        let item = reader.resolved(item)
        let operations = Self.methods.compactMap { item[$0] }
        let withBody = operations.filter {
            body(of: $0) != nil || forms.schema(of: $0, in: item) != nil
        }
        return (withBody.isEmpty ? Array(operations.prefix(1)) : withBody).compactMap { operation in
            event(of: operation, in: item, named: key)
        }
    }

    private func event(
        of operation: Located, in item: Located, named key: String
    ) -> SourceEvent? {
        var event = SourceEvent(location: operation.location)
        let body = self.body(of: operation)
        let form = body.flatMap { forms.content(of: $0) }
        let json = body.flatMap { self.content(of: $0) }
        let content = json ?? form?.content
        if json == nil { event.form = form?.form }
        if let types = body?["content"]?.members, let first = types.first, content == nil {
            reader.remarks.add(.contentType(first.key), at: first.value.location)
            return nil
        }
        event.body = content?["schema"] ?? (body?["schema"])
        if body == nil, let schema = forms.schema(of: operation, in: item) {
            event.body = schema
            event.form = SourceForm()
        }
        if event.body == nil { reader.remarks.add(.noBody, at: operation.location) }
        let names: [(EventNameKind, String?)] = [
            (.key, key), (.operation, operation.text("operationId")),
            (.schema, reader.schemaName(event.body)),
            (.title, reader.resolved(event.body)?.text("title")),
            (.title, operation.text("summary")),
        ]
        event.names = reader.names(names)
        event.summary = operation.text("summary") ?? item.text("summary")
        event.description = operation.text("description") ?? item.text("description")
        event.isDeprecated = operation.isTrue("deprecated")
        event.headers = headers(item) + headers(operation)
        event.examples = (content ?? body).map { bodies(of: $0) } ?? []
        event.examples += reader.examples(in: event.body)
        return event
    }

    /// The request's body: an object with `content`, or a Swagger parameter.
    private func body(of operation: Located) -> Located? {
        if let body = operation["requestBody"] { return reader.resolved(body) }
        let parameters = (operation["parameters"]?.elements ?? []).map { reader.resolved($0) }
        return parameters.first { $0.text("in") == "body" }
    }

    /// The content for a JSON media type.
    private func content(of body: Located) -> Located? {
        let types = body["content"]?.members ?? []
        func first(_ fits: (String) -> Bool) -> Located? {
            types.first { fits(MediaType($0.key).name) }?.value
        }
        return first { $0 == "application/json" } ?? first { $0.hasSuffix("+json") }
            ?? first { $0.hasSuffix("/json") } ?? first { $0.hasPrefix("application/*") }
            ?? first { $0 == "*/*" }
    }

    private var forms: FormReader { FormReader(reader: reader) }

    private func bodies(of content: Located) -> [Located] {
        let named = ["examples", "x-examples"].flatMap { content[$0]?.members ?? [] }.map {
            reader.resolved($0.value).exampleValue
        }
        return ["example", "x-example"].compactMap { content[$0] } + named
    }

    private func headers(_ owner: Located) -> [SourceEvent.Header] {
        (owner["parameters"]?.elements ?? []).compactMap { parameter in
            let parameter = reader.resolved(parameter)
            guard parameter.text("in") == "header", let name = parameter.text("name") else {
                return nil
            }
            return SourceEvent.Header(
                name: name, schema: parameter["schema"] ?? parameter,
                example: parameter.text("example") ?? parameter.text("x-example")
                    ?? parameter["examples"]?.members.first?.value.text("value"))
        }
    }
}
