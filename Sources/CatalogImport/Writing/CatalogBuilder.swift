import EventCatalog
import StrictJSON

/// Assembles a catalog: typed events -> the document of a catalog.
struct CatalogBuilder {
    let source: ImportedSource
    let messages: MessagesValue
    let envelope: ImportedEnvelope
    let options: ImportOptions
    let selection: SchemaSelection
    /// The examples of each type.
    let examples: [String: [JSONValue]]

    func catalog(of events: [TypedEvent]) -> JSONValue {
        let converter = SchemaConverter(view: selection.view)
        var entries = JSONObject()
        let groups = groups(of: events)
        let versions = versionFinder(of: groups).find()
        for group in groups {
            entries.append(group[0].type, entry(of: group, versions: versions, converter))
        }
        var catalog: JSONObject = ["catalog": .string(messages.version)]
        catalog.append("info", info)
        if envelope.isCloudEvents {
            catalog.append("protocol", "cloudevents")
        } else {
            for (key, value) in messages.fields { catalog.append(key, value) }
        }
        if let versions { catalog.append("versions", .string(Self.text(versions))) }
        if let envelope = envelopeValue(converter) { catalog.append("envelope", envelope) }
        catalog.append("events", .object(entries))
        let definitions = converter.finish()
        if !definitions.isEmpty { catalog.append("$defs", .object(definitions)) }
        return .object(catalog)
    }

    /// The events grouped by type, in the order of the source.
    private func groups(of events: [TypedEvent]) -> [[TypedEvent]] {
        var positions: [String: Int] = [:]
        var groups: [[TypedEvent]] = []
        for event in events {
            if let position = positions[event.type] {
                groups[position].append(event)
            } else {
                positions[event.type] = groups.count
                groups.append([event])
            }
        }
        return groups
    }

    private func entry(
        of group: [TypedEvent], versions: [String]?, _ converter: SchemaConverter
    ) -> JSONValue {
        let event = group[0]
        var entry = JSONObject()
        if let summary = event.source.summary { entry.append("summary", .string(summary)) }
        if let description = event.source.description, description != event.source.summary {
            entry.append("description", .string(description))
        }
        if group.allSatisfy(\.source.isDeprecated) { entry.append("deprecated", true) }
        let origin = group.map(\.origin).min() ?? .name
        entry.append("x-type-from", .string(origin.rawValue))
        if let versions, hasSeveralSchemas(group) {
            entry.append("versions", versionEntries(of: group, at: versions, converter))
            return .object(entry)
        }
        entry.append("data", data(of: group).map { converter.converted($0) } ?? [:])
        if let examples = examples[event.type], !examples.isEmpty {
            entry.append("examples", .array(examples))
        }
        return .object(entry)
    }

    /// The schema of the payload of a type.
    func data(of group: [TypedEvent]) -> Located? {
        let schemas = group.compactMap { event -> Located? in
            guard let body = event.body else { return nil }
            guard let data = payload(of: event, in: body) else {
                selection.view.remarks.add(.noData(event.type), at: event.source.location)
                return nil
            }
            return event.values.reduce(data) { data, known in
                guard known.path.starts(with: envelope.data), !envelope.data.isEmpty else {
                    return data
                }
                let path = Array(known.path.dropFirst(envelope.data.count))
                return selection.selected(data, where: path, is: known.value)
            }
        }
        guard let first = schemas.first, schemas.count == group.count else { return nil }
        let joined = selection.joined(schemas, with: "oneOf", at: first.location)
        if joined.isSynthesized, schemas.count > 1, joined.value["oneOf"] != nil {
            selection.view.remarks.add(.sameType(group[0].type), at: group[0].source.location)
        }
        return joined
    }

    func payload(of event: TypedEvent, in body: Located) -> Located? {
        if let payload = event.payload, envelope.isDataAtKey { return payload }
        return selection.schema(at: envelope.data, in: body)
    }

    private var info: JSONValue {
        var info = JSONObject()
        info.append("title", .string(options.title ?? source.info.text("title") ?? source.name))
        info.append("version", .string(source.info.versionText ?? "1.0.0"))
        for key in ["summary", "description", "termsOfService"] {
            if let text = source.info.text(key) { info.append(key, .string(text)) }
        }
        for key in ["contact", "license"] {
            if let value = source.info.value[key], value.object != nil { info.append(key, value) }
        }
        return .object(info)
    }

    private func envelopeValue(_ converter: SchemaConverter) -> JSONValue? {
        var value = JSONObject()
        if let id = envelope.id { value.append("id", .string(id.text)) }
        if let time = envelope.time { value.append("time", .string(time.text)) }
        let isGiven = !envelope.data.isEmpty || (options.data != nil && messages.areKeys)
        if isGiven, !envelope.isCloudEvents {
            value.append("data", .string(Self.text(envelope.data)))
        }
        let attributes = envelope.attributes.map { attribute -> (String, JSONValue) in
            let schema = converter.converted(attribute.schema)
            return (
                attribute.name,
                ["location": .string(attribute.location.text), "schema": schema]
            )
        }
        if !attributes.isEmpty { value.append("attributes", .object(JSONObject(attributes))) }
        return value.isEmpty ? nil : .object(value)
    }

    static func text(_ path: [String]) -> String {
        RuntimeExpression.payload(JSONPointer(tokens: path)).text
    }
}

extension Located {
    /// The version, which is a number in some YAML documents.
    fileprivate var versionText: String? {
        text("version") ?? value["version"]?.number?.text
    }
}
