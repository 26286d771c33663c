import EventCatalog
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
    package func samples(of type: String) -> [EventSample] {
        zip(catalog.events, module.events).filter { $0.0.type == type }.flatMap { entry, event in
            guard event.examples.isEmpty else {
                return event.examples.map { EventSample(type, $0) }
            }
            let payload = SampleMaker(types: module.declarations).value(of: event.payload)
            return [EventSample(type, reader.message(ofPayload: payload, entry), isMade: true)]
        }
    }

    /// A message of a type that the catalog does not have.
    package func unknown(type: String) -> EventSample {
        let schema = Schema(offset: 0, pointer: JSONPointer(tokens: []))
        let entry = Catalog.EventEntry(type: type, offset: 0, data: schema)
        return EventSample(type, reader.message(ofPayload: [:], entry), isMade: true)
    }

    /// A message of a known type whose payload does not match; `nil` where every payload does.
    package var malformed: EventSample? {
        for (entry, event) in zip(catalog.events, module.events) {
            for payload in faultyPayloads(of: event.payload) {
                let message = reader.message(ofPayload: payload, entry)
                if !isBody(payload, of: event.payload) {
                    return EventSample(entry.type, message, isMade: true)
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
            sample.body.replace(at: itemPointer(sample.body) + pointer[...], with: .string(id))
        case .request(let pointer):
            sample.body.replace(at: pointer[...], with: .string(id))
        case nil: break
        }
        return sample
    }

    private func itemPointer(_ body: JSONValue) -> ArraySlice<String> {
        if catalog.isCloudEvents { return body.array == nil ? [] : ["0"] }
        return catalog.messages.map { $0[...] + ["0"] } ?? []
    }
}

extension JSONValue {
    /// Replaces what is at a pointer; nothing happens where there is no such place.
    fileprivate mutating func replace(at pointer: ArraySlice<String>, with value: JSONValue) {
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
