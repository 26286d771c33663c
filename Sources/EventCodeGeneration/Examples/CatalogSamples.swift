import EventCatalog
package import SchemaValidation
import StrictJSON

/// Messages to try a receiver of a catalog's events with.
package struct CatalogSamples: Sendable {
    private let catalog: Catalog
    private let module: EventModule

    init(catalog: Catalog, module: EventModule) {
        self.catalog = catalog
        self.module = module
    }

    /// The event types, each once, in the order of the catalog.
    package var types: [String] { module.eventTypes.map(\.type) }

    /// The type whose name is most like a misspelled one, if any is.
    package func nearestType(to name: String) -> String? { types.nearest(to: name) }

    /// The examples of a type, or one that is made of its schema; none for a type that the catalog
    /// does not have. With versions, those of each version.
    package func samples(of type: String) -> [EventSample] { samples(of: [type]) }

    /// The samples of several types, in the order of the catalog.
    package func samples(of types: [String]) -> [EventSample] {
        let types = Set(types)
        return DeepStack.run { [catalog, module] in
            let maker = MessageSampler(catalog: catalog, module: module)
            return zip(catalog.events, module.events).filter { types.contains($0.0.type) }
                .flatMap { entry, event in
                    event.examples.isEmpty
                        ? [EventSample(entry, maker.message(of: entry, event), isMade: true)]
                        : event.examples.map { EventSample(entry, $0) }
                }
        }
    }

    /// Validates bodies of events against all that the catalog says of their types.
    package func reports(of bodies: [EventBody]) -> [SchemaReport] {
        DeepStack.run { [catalog] in
            let validator = MessageValidator(catalog: catalog, schemas: CatalogSchemas(catalog))
            return bodies.map {
                validator.report(ofBody: $0.json, ofType: $0.type, version: $0.version)
            }
        }
    }

    /// The paths that nothing in the catalog describes, in a body whose own places are known.
    package func unknownPaths(among paths: [[String]], in body: EventBody) -> [UnknownPath] {
        DeepStack.run { [catalog] in
            let finder = MessagePaths(catalog: catalog, schemas: CatalogSchemas(catalog))
            return paths.compactMap { path in
                finder.unknownPath(
                    path, in: body.json, ofType: body.type, version: body.version)
            }
        }
    }

    /// A message of a type that the catalog does not have.
    package func unknown(type: String) -> EventSample {
        let schema = Schema(offset: 0, pointer: JSONPointer(tokens: []))
        let entry = Catalog.EventEntry(type: type, offset: 0, data: schema)
        return EventSample(entry, reader.message(ofPayload: [:], entry), isMade: true)
    }

    /// A message of a known type whose payload does not match; `nil` where every payload does.
    package var malformed: EventSample? {
        for (entry, event) in zip(catalog.events, module.events) {
            for payload in faultyPayloads(of: event.payload) {
                let message = reader.message(ofPayload: payload, entry)
                if !isBody(payload, of: event.payload) {
                    return EventSample(entry, message, isMade: true)
                }
            }
        }
        return nil
    }

    /// Values that may not be of a type: with one property of another kind, or no object at all.
    private func faultyPayloads(of type: ValueType) -> [JSONValue] {
        let sound = SampleMaker(types: module.declarations).value(of: type)
        var payloads: [JSONValue] = (sound.object ?? [:]).compactMap { member in
            guard var object = sound.object, !isRead(member.key) else { return nil }
            object[member.key] = member.value.kind == .boolean ? "malformed" : true
            return .object(object)
        }
        // Of a payload that is the whole body, the envelope needs an object.
        if !catalog.envelope.data.isEmpty { payloads.append("malformed") }
        return payloads
    }

    private func isBody(_ payload: JSONValue, of type: ValueType) -> Bool {
        ExampleChecker(types: module.declarations)
            .mismatch(of: JSONNode(payload), with: type) == nil
    }

    /// Whether a property of the payload tells the type, so that it must stay as it is.
    private func isRead(_ key: String) -> Bool {
        guard catalog.envelope.data.isEmpty else { return false }
        let expressions =
            switch catalog.discriminator {
            case .compound(let expressions), .anyOf(let expressions): expressions
            }
        return (expressions + [catalog.versions].compactMap { $0 }).contains {
            if case .payload(let pointer) = $0 { pointer.first == key } else { false }
        }
    }

    private var reader: ExampleReader {
        ExampleReader(
            catalog: catalog, types: module.declarations,
            sink: DiagnosticSink(sources: catalog.sources))
    }
}

extension CatalogSamples {
    /// A sample with another identifier of its event, where the catalog says that there is one. In
    /// a batch, that of the first event.
    package func identified(_ sample: EventSample, as id: String) -> EventSample {
        var sample = sample
        switch catalog.envelope.id {
        case .header(let name):
            sample.headers.removeAll { $0.name.lowercased() == name.lowercased() }
            sample.headers.append((name, id))
        case .payload(let pointer):
            let path = catalog.path(ofItemsIn: sample.body) + pointer
            sample.body.replace(at: path[...], withIdentifier: id)
        case .request(let pointer):
            sample.body.replace(at: pointer[...], withIdentifier: id)
        case nil: break
        }
        return sample
    }
}

extension JSONValue {
    /// Replaces the identifier at a pointer; a number by another number, which is different for each
    /// identifier as far as 31 bits allow.
    fileprivate mutating func replace(
        at pointer: ArraySlice<String>, withIdentifier id: String
    ) {
        let found = pointer.reduce(self as JSONValue?) { $0?.child($1) }
        guard found?.number != nil else {
            return replace(at: pointer, with: .string(id))
        }
        // FNV-1a, which gives the same number in every run.
        let hash = id.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        replace(at: pointer, with: .number(JSONNumber(hash >> 1)))
    }

    /// Replaces what is at a pointer; nothing happens where there is no such place.
    mutating func replace(at pointer: ArraySlice<String>, with value: JSONValue) {
        guard let token = pointer.first else { return self = value }
        if var object {
            guard var child = object[token] else { return }
            child.replace(at: pointer.dropFirst(), with: value)
            object[token] = child
            self = .object(object)
        } else if var array, let index = Int(token), array.indices.contains(index) {
            array[index].replace(at: pointer.dropFirst(), with: value)
            self = .array(array)
        }
    }
}
