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
            message.examples = event.examples.flatMap { $0[location]?.array ?? [] }
            messages.append(message)
        }
        return messages
    }

    /// Reports the properties beside the messages, which no generated type will have.
    func remarkBeside(_ location: JSONPointer) {
        guard let last = location.tokens.last else { return }
        let path = Array(location.tokens.dropLast())
        for event in events {
            guard let body = event.body, let owner = selection.schema(at: path, in: body) else {
                continue
            }
            for name in selection.names(of: owner) where name != last {
                let pointer = JSONPointer(tokens: path + [name])
                selection.view.remarks.add(.besidePayload("\(pointer)"), at: body.location)
            }
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
