import EventCatalog
import StrictJSON

/// An object of which a message has one key, which is its type.
struct KeyTypes {
    let object: JSONPointer
    /// The keys in each message, with their schemas, in the order of the source.
    let keys: [DocumentLocation: [(name: String, schema: Located)]]
    /// All of the keys.
    let names: Set<String>

    init(object: JSONPointer, keys: [DocumentLocation: [(name: String, schema: Located)]]) {
        self.object = object
        self.keys = keys
        names = Set(keys.values.flatMap { $0.map(\.name) })
    }

    /// An event for each key in a message.
    func types(of event: SourceEvent) -> [TypedEvent] {
        (keys[event.location] ?? []).map { name, schema in
            var source = event
            source.summary = schema.text("description")
            source.description = nil
            source.isDeprecated = event.isDeprecated || schema.isTrue("deprecated")
            return TypedEvent(type: name, source: source, body: event.body, payload: schema)
        }
    }

    /// One of the events of each message.
    func messages(of events: [TypedEvent]) -> [TypedEvent] {
        var seen: Set<DocumentLocation> = []
        return events.filter { seen.insert($0.source.location).inserted }
    }

    /// Whether a path leads to one of the keys.
    func contains(_ path: [String]) -> Bool {
        let start = object.tokens
        return path.count == start.count + 1 && path.starts(with: start)
            && names.contains(path[start.count])
    }
}
