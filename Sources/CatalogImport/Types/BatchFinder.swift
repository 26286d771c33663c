import EventCatalog
import StrictJSON

/// Finds the array of messages in bodies that are batches.
struct BatchFinder {
    let events: [SourceEvent]
    let selection: SchemaSelection

    private static let names = [
        "events", "messages", "notifications", "webhooks", "deliveries", "entries", "entry",
        "records", "items", "data",
    ]

    /// The locations of arrays that may be the messages of all bodies, the likeliest first.
    var locations: [JSONPointer] {
        guard let body = events.first?.body else { return [] }
        let outer = selection.names(of: body).map { [$0] }
        let inner = outer.flatMap { path in
            selection.names(of: selection.schema(at: path, in: body)).map { path + [$0] }
        }
        return ([[]] + (outer + inner).sorted { Self.rank($0) < Self.rank($1) })
            .filter { isLikely($0, in: body) }
            .map { JSONPointer(tokens: $0) }
            .filter { messages(at: $0) != nil }
    }

    /// The messages in batches, as events; `nil` if a body has no array at the location.
    func messages(at location: JSONPointer) -> [SourceEvent]? {
        var messages: [SourceEvent] = []
        for event in events {
            guard let body = event.body,
                let array = selection.schema(at: location.tokens, in: body),
                let items = selection.view.parts(of: array).lazy.compactMap({ $0["items"] }).first
            else { return nil }
            var message = event
            message.body = items
            message.batches = event.examples.compactMap(\.exampleBody)
            message.examples = message.batches.flatMap { $0[location]?.elements ?? [] }
            messages.append(message)
        }
        return messages
    }

    /// The values beside the messages, and beside the objects that contain them, if they have the same
    /// schema in all bodies; others are reported.
    func around(_ location: JSONPointer) -> [EnvelopeAttribute] {
        let paths = location.tokens.indices.flatMap { depth -> [[String]] in
            let owner = Array(location.tokens[..<depth])
            return events.flatMap { event in
                let schema = event.body.flatMap { selection.schema(at: owner, in: $0) }
                return selection.names(of: schema).map { owner + [$0] }
            }
        }
        var taken: Set<String> = []
        return paths.uniqued().filter { !location.tokens.starts(with: $0) }.compactMap { path in
            let schemas = events.compactMap { event in
                event.body.flatMap { selection.schema(at: path, in: $0) }
            }
            let pointer = JSONPointer(tokens: path)
            let isUniform = Set(schemas.map { selection.identity(of: $0) }).count == 1
            guard isUniform, let name = path.last, taken.insert(name).inserted else {
                let location = events.first?.body?.location
                if let location {
                    selection.view.remarks.add(.besidePayload("\(pointer)"), at: location)
                }
                return nil
            }
            return EnvelopeAttribute(name: name, location: .request(pointer), schema: schemas[0])
        }
    }

    /// Whether an array has a conventional name, or little beside it.
    private func isLikely(_ path: [String], in body: Located) -> Bool {
        guard let last = path.last else { return true }
        let owner = selection.schema(at: Array(path.dropLast()), in: body)
        return Self.names.contains(TypeNames.normalized(last))
            || selection.names(of: owner).count < 3
    }

    private static func rank(_ path: [String]) -> Int {
        let name = TypeNames.normalized(path.last ?? "")
        return path.count * 100 + (names.firstIndex(of: name) ?? names.count)
    }
}
