/// The bodies of all events.
struct EventBodies {
    let events: [TypedEvent]
    let selection: SchemaSelection

    /// The names of the properties that all bodies have at a path.
    func common(at path: [String]) -> [String] {
        guard let first = events.first?.body,
            let schema = selection.schema(at: path, in: first)
        else { return [] }
        return selection.names(of: schema).filter { properties(path + [$0]) != nil }
    }

    /// The schemas of the events at a path; `nil` if one of them has none.
    func properties(_ path: [String]) -> [Located]? {
        var schemas: [Located] = []
        for event in events {
            guard let body = event.body, let schema = selection.schema(at: path, in: body) else {
                return nil
            }
            schemas.append(schema)
        }
        return schemas
    }
}
