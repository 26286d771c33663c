import EventCatalog
import StrictJSON

/// Collects the examples of whole bodies: typed events -> examples, and the examples of each type.
struct ExampleCollector {
    let types: ExampleTypes
    /// Whether bodies contain messages, rather than being messages.
    let areInBodies: Bool
    /// Whether bodies are forms.
    let areForms: Bool
    let view: SchemaView

    /// The number of different header fields that an example is tried with.
    private static let maximumHeaders = 8

    /// The examples of all events: whole bodies.
    func examples(of events: [TypedEvent]) -> ImportedExamples {
        var result = ImportedExamples(areForms: areForms)
        var owners: [DocumentLocation: Int] = [:]
        var positions: [DocumentLocation: Int] = [:]
        for event in events {
            let isNew = owners[event.source.location] == nil
            let owner = owners[event.source.location] ?? result.owners.count
            if isNew {
                owners[event.source.location] = owner
                result.owners.append(ImportedExamples.Owner())
            }
            result.owners[owner].types.insert(event.type)
            let headers = self.headers(of: event)
            if !result.owners[owner].headers.contains(headers),
                result.owners[owner].headers.count < Self.maximumHeaders
            {
                result.owners[owner].headers.append(headers)
            }
            let own = isNew ? event.source.bodies : []
            let bodies = areInBodies ? own : own + branchExamples(of: event)
            for body in bodies.compactMap(\.exampleBody) {
                if let position = positions[body.location] {
                    if result.examples[position].owners.last != owner {
                        result.examples[position].owners.append(owner)
                    }
                } else {
                    positions[body.location] = result.examples.count
                    result.examples.append(
                        ImportedExamples.Example(
                            location: body.location, body: body.value, owners: [owner]))
                }
            }
        }
        return result
    }

    /// The examples of each type: those that have the type, and those of its message that have the
    /// type of no event.
    func examplesByType(of events: [TypedEvent]) -> [String: [JSONValue]] {
        let known = Set(events.map(\.type))
        var result: [String: [JSONValue]] = [:]
        var seen: Set<DocumentLocation> = []
        for event in events {
            let headers = self.headers(of: event)
            let own =
                seen.insert(event.source.location).inserted
                ? event.source.examples.compactMap(\.exampleBody) : []
            for example in own where example.value.object != nil {
                let type = types.types(of: example.value, headers: headers).first(
                    where: known.contains)
                // An example without a key is of no event.
                if type == nil, types.keyOf != nil { continue }
                // Examples in the union of all events would be those of the first one.
                result[type ?? event.type, default: []].append(example.value)
            }
            for example in branchExamples(of: event) {
                result[event.type, default: []].append(example.value)
            }
        }
        return result.mapValues { $0.uniqued() }
    }

    /// The examples in the branch of a union that an event is, if they have its type.
    private func branchExamples(of event: TypedEvent) -> [Located] {
        guard let body = event.body else { return [] }
        let headers = self.headers(of: event)
        return view.parts(of: body).filter { !$0.isSynthesized }.flatMap(\.examples)
            .compactMap(\.exampleBody).filter { example in
                event.values.contains { example.value[JSONPointer(tokens: $0.path)] != nil }
                    && types.types(of: example.value, headers: headers).first == event.type
            }
    }

    private func headers(of event: TypedEvent) -> [ImportedExamples.Header] {
        var headers = event.headers
        for header in event.source.headers where !TransportHeaders.contains(header.name) {
            guard !headers.contains(where: { $0.name.lowercased() == header.name.lowercased() })
            else { continue }
            let stated = header.schema.flatMap { view.values(at: [], in: $0) } ?? []
            if let value = stated.count == 1 ? stated[0] : header.example {
                headers.append((header.name, value))
            }
        }
        return headers.map { header in
            // A spelling of protocols whose fields must not contain hyphens.
            let name = header.name.hasPrefix("ce_") ? "ce-" + header.name.dropFirst(3) : header.name
            return ImportedExamples.Header(name: name, value: header.value)
        }
    }
}
