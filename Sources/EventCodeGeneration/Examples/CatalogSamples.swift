import EventCatalog
package import SchemaValidation
import StrictJSON

/// Sample messages of a catalog's events.
package struct CatalogSamples: Sendable {
    let catalog: Catalog
    let module: EventModule

    init(catalog: Catalog, module: EventModule) {
        self.catalog = catalog
        self.module = module
    }

    /// The event types, each once, in the order of the catalog.
    package var types: [String] { module.eventTypes.map(\.type) }

    /// The type most similar to a misspelled one, if there is a similar one.
    package func nearestType(to name: String) -> String? { types.nearest(to: name) }

    /// The examples of a type, or a sample synthesized from its schema; empty for an unknown type. A
    /// type with versions has samples for each version.
    package func samples(of type: String) -> [EventSample] { samples(of: [type]) }

    /// The samples of several types, in the order of the catalog.
    package func samples(of types: [String]) -> [EventSample] {
        let types = Set(types)
        return DeepStack.run { [catalog, module] in
            let maker = MessageSampler(catalog: catalog, module: module)
            return zip(catalog.events, module.events).filter { types.contains($0.0.type) }
                .flatMap { entry, event in
                    event.examples.isEmpty
                        ? [EventSample(entry, maker.message(of: entry, event), isSynthesized: true)]
                        : event.examples.map { EventSample(entry, $0) }
                }
        }
    }

    /// Validates bodies of events against the schemas of their types.
    package func reports(of bodies: [EventBody]) -> [SchemaReport] {
        DeepStack.run { [catalog] in
            let validator = MessageValidator(catalog: catalog, schemas: CatalogSchemas(catalog))
            return bodies.map {
                validator.report(ofBody: $0.json, ofType: $0.type, version: $0.version)
            }
        }
    }

    /// The paths that neither the catalog describes nor the body contains.
    package func unknownPaths(among paths: [[String]], in body: EventBody) -> [UnknownPath] {
        DeepStack.run { [catalog] in
            let finder = MessagePaths(catalog: catalog, schemas: CatalogSchemas(catalog))
            return paths.compactMap { path in
                finder.unknownPath(
                    path, in: body.json, ofType: body.type, version: body.version)
            }
        }
    }

    /// A message of an unknown type.
    package func unknown(type: String) -> EventSample {
        let schema = Schema(offset: 0, location: CatalogLocation())
        let entry = Catalog.EventEntry(type: type, offset: 0, data: schema)
        return EventSample(entry, builder.message(ofPayload: [:], entry), isSynthesized: true)
    }

    /// A message of a known type with a malformed payload; `nil` if no payload can be malformed.
    package var malformed: EventSample? {
        for (entry, event) in zip(catalog.events, module.events) {
            for payload in malformedPayloads(of: event.payload, entry) {
                let message = builder.message(ofPayload: payload, entry)
                if !isMatch(payload, of: event.payload) {
                    return EventSample(entry, message, isSynthesized: true)
                }
            }
        }
        return nil
    }

    /// Values that may not match a type: one property has another kind, or the value is no object.
    private func malformedPayloads(
        of type: ValueType, _ event: Catalog.EventEntry
    ) -> [JSONValue] {
        let sound = SampleMaker(types: module.declarations).value(of: type)
        var payloads: [JSONValue] = (sound.object ?? [:]).compactMap { member in
            guard var object = sound.object, !containsType(member.key, event) else { return nil }
            let kind = member.value.kind
            // In a form, any value is a text.
            if catalog.isForm, catalog.messages.isEmpty, kind != .number, kind != .boolean {
                return nil
            }
            object[member.key] = kind == .boolean || catalog.isForm ? "malformed" : true
            return .object(object)
        }
        // The envelope needs an object if the payload is the whole body.
        if !catalog.envelope.data(of: event.type).isEmpty { payloads.append("malformed") }
        return payloads
    }

    private func isMatch(_ payload: JSONValue, of type: ValueType) -> Bool {
        ExampleChecker(types: module.declarations)
            .mismatch(of: JSONNode(payload), with: type) == nil
    }

    /// Whether a property of the payload contains the event type, and must not be changed.
    private func containsType(_ key: String, _ event: Catalog.EventEntry) -> Bool {
        guard catalog.envelope.data(of: event.type).isEmpty else { return false }
        if case .keyOf(let object) = catalog.discriminator {
            return (object / event.type).tokens.first == key
        }
        let expressions = catalog.discriminator.expressions + [catalog.versions].compactMap { $0 }
        return expressions.contains {
            if case .payload(let pointer) = $0 { pointer.tokens.first == key } else { false }
        }
    }

    private var builder: ExampleMessageBuilder { ExampleMessageBuilder(catalog: catalog) }
}

extension CatalogSamples {
    /// A sample with another identifier of its event, if the catalog has a location for it. In a
    /// batch, the identifier is that of the first event.
    package func identified(_ sample: EventSample, as id: String) -> EventSample {
        var sample = sample
        switch catalog.envelope.id {
        case .header(let name):
            sample.headers.removeAll { $0.name.lowercased() == name.lowercased() }
            sample.headers.append((name, id))
        case .payload(let pointer):
            catalog.update(&sample.body) { $0.replaceIdentifier(at: pointer, with: id) }
        case .request(let pointer):
            sample.body.replaceIdentifier(at: pointer, with: id)
        case .outer(let level, let pointer):
            catalog.update(&sample.body, level: level) {
                $0.replaceIdentifier(at: pointer, with: id)
            }
        case nil: break
        }
        return sample
    }
}

extension JSONValue {
    /// Replaces the identifier at a pointer, if there is one; a number by another number, which is
    /// different for each identifier as far as 31 bits allow.
    fileprivate mutating func replaceIdentifier(at pointer: JSONPointer, with id: String) {
        guard let found = self[pointer] else { return }
        guard found.number != nil else { return self[pointer] = .string(id) }
        // FNV-1a, which gives the same number in every run.
        let hash = id.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        self[pointer] = .number(JSONNumber(hash >> 1))
    }
}
