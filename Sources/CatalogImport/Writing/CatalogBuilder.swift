import EventCatalog
import StrictJSON

/// Assembles a catalog: typed events -> the document of a catalog.
struct CatalogBuilder {
    let source: ImportedSource
    /// The location of the messages in a batch.
    let messages: JSONPointer?
    let discriminator: [RuntimeExpression]
    let envelope: ImportedEnvelope
    let options: ImportOptions
    let selection: SchemaSelection

    func catalog(of events: [TypedEvent]) -> JSONValue {
        let converter = SchemaConverter(view: selection.view)
        var entries = JSONObject()
        for group in groups(of: events) {
            entries.append(group[0].type, entry(of: group, converter))
        }
        remarkBeside(events)
        var catalog: JSONObject = ["catalog": "1.0"]
        catalog.append("info", info)
        if let messages {
            catalog.append("messages", .string(RuntimeExpression.request(messages).text))
        }
        catalog.append("discriminator", discriminatorValue)
        if let envelope = envelopeValue { catalog.append("envelope", envelope) }
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

    private func entry(of group: [TypedEvent], _ converter: SchemaConverter) -> JSONValue {
        let event = group[0]
        var entry = JSONObject()
        if let summary = event.source.summary { entry.append("summary", .string(summary)) }
        if let description = event.source.description, description != event.source.summary {
            entry.append("description", .string(description))
        }
        if group.allSatisfy(\.source.isDeprecated) { entry.append("deprecated", true) }
        entry.append("data", data(of: group).map { converter.converted($0) } ?? [:])
        let examples = group.flatMap { self.examples(of: $0) }.uniqued()
        if !examples.isEmpty { entry.append("examples", .array(examples)) }
        return .object(entry)
    }

    /// The schema of the payload of a type.
    private func data(of group: [TypedEvent]) -> Located? {
        let schemas = group.compactMap { event -> Located? in
            guard let body = event.body else { return nil }
            guard let data = selection.schema(at: envelope.data, in: body) else {
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

    /// The examples that are bodies of the type.
    private func examples(of event: TypedEvent) -> [JSONValue] {
        event.source.examples.filter { example in
            guard case .object = example else { return false }
            let pointers = discriminator.compactMap { expression -> JSONPointer? in
                if case .payload(let pointer) = expression { pointer } else { nil }
            }
            let shown = pointers.compactMap { example[$0]?.string }
            guard !pointers.isEmpty, !shown.isEmpty else {
                return pointers.count < discriminator.count
            }
            return shown.contains(event.type)
                || event.type.split(separator: ".").contains { shown.contains(String($0)) }
        }
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

    private var discriminatorValue: JSONValue {
        let list = discriminator.map { JSONValue.string($0.text) }
        if list.count == 1 { return list[0] }
        return options.isAnyOf ? ["anyOf": .array(list)] : .array(list)
    }

    private var envelopeValue: JSONValue? {
        var value = JSONObject()
        if let id = envelope.id { value.append("id", .string(id.text)) }
        if let time = envelope.time { value.append("time", .string(time.text)) }
        if let source = envelope.source { value.append("source", .string(source.text)) }
        if !envelope.data.isEmpty {
            value.append(
                "data", .string(RuntimeExpression.payload(JSONPointer(tokens: envelope.data)).text))
        }
        return value.isEmpty ? nil : .object(value)
    }

    /// Reports the properties beside the payload, which no generated type will have.
    private func remarkBeside(_ events: [TypedEvent]) {
        guard !envelope.data.isEmpty else { return }
        let expressions =
            discriminator + [envelope.id, envelope.time, envelope.source].compactMap(\.self)
        let used = expressions.compactMap { expression -> [String]? in
            if case .payload(let pointer) = expression { pointer.tokens } else { nil }
        }
        var seen: Set<String> = []
        for event in events {
            for depth in envelope.data.indices {
                let around = Array(envelope.data.prefix(depth))
                guard let body = event.body,
                    let schema = selection.schema(at: around, in: body)
                else { continue }
                for name in selection.names(of: schema) where name != envelope.data[depth] {
                    let path = around + [name]
                    guard !used.contains(where: { $0.starts(with: path) }),
                        selection.view.values(at: path, in: body)?.count != 1,
                        seen.insert("\(JSONPointer(tokens: path))").inserted
                    else { continue }
                    selection.view.remarks.add(
                        .besidePayload("\(JSONPointer(tokens: path))"), at: body.location)
                }
            }
        }
    }
}

extension Located {
    /// The version, which is a number in some YAML documents.
    fileprivate var versionText: String? {
        text("version") ?? value["version"]?.number?.text
    }
}
