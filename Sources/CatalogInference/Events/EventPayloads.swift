import StrictJSON

/// The payloads of events, with their objects recognized: sorted events × catalog -> values with definitions.
struct EventPayloads {
    /// The payloads of each new type.
    private(set) var events: [(type: String, values: ObservedValues)] = []
    /// Whether an event has no payload but null, which events of other types may have, too.
    private(set) var hasNull = false
    /// The properties that schemas of the catalog do not list.
    private(set) var grown: [(schema: JSONPointer, members: [ObservedValues])] = []
    private(set) var enumValues: [(array: JSONPointer, values: [String])] = []
    /// The new definitions.
    private(set) var definitions: [SharedObjects] = []

    /// New properties may contain objects of known definitions with new properties, and so on.
    private static let mostRounds = 4

    init(
        events sorter: EventSorter, schemas: CatalogSchemas, known: KnownDefinitions,
        isRootShared: Bool, _ caution: Caution
    ) {
        var base = CatalogGrowth(schemas)
        for (type, payloads) in sorter.known {
            if let (schema, pointer) = schemas.payload(of: type) {
                base.compare(
                    payloads, with: schema, at: pointer,
                    besides: sorter.envelopeKeys(inPayloadOf: type))
            }
        }
        var growth = base
        for _ in 0..<Self.mostRounds {
            var assigner = DefinitionAssigner(known: known)
            events = sorter.unknown.map { event in
                (event.type, ObservedValues(key: Self.noun(of: event.type), event.payloads))
            }
            hasNull = events.contains { $0.values.nullCount > 0 }
            for event in events where !caution.plainTypes.contains(event.type) {
                assigner.assign(event.values, isRoot: !isRootShared)
            }
            grown = growth.properties.map { schema, members in
                (schema, members.map { ObservedValues(key: $0.key, $0.values) })
            }
            for values in grown.flatMap(\.members) { assigner.assign(values) }
            definitions = assigner.finder.definitions(
                besides: Set(schemas.names.map { $0.lowercased() }))
            enumValues = growth.enumValues

            var next = base
            for (name, objects) in assigner.reused {
                guard let schema = schemas.definition(name) else { continue }
                next.compare(objects.objects, with: schema, at: ["$defs", name])
            }
            defer { growth = next }
            if next.size == growth.size { break }
        }
        for shared in definitions {
            for location in shared.locations { location.definition = shared.name }
        }
    }

    /// What an event is about: its type without the last part, such as `order` for `order.paid`.
    private static func noun(of type: String) -> String {
        guard let dot = type.utf8.lastIndex(where: { ".:/".utf8.contains($0) }),
            dot > type.startIndex
        else { return type }
        return String(type[..<dot])
    }
}

extension CatalogGrowth {
    /// The number of values that schemas do not list.
    fileprivate var size: Int {
        properties.reduce(0) { $0 + $1.members.reduce(0) { $0 + $1.values.count } }
            + enumValues.reduce(0) { $0 + $1.values.count }
    }
}

extension CatalogSchemas {
    /// The schema of the payload of a type, or of a shorter type; `nil` if there are versions of it.
    fileprivate func payload(of type: String) -> (schema: JSONValue, pointer: JSONPointer)? {
        var parts = type.split(separator: ".", omittingEmptySubsequences: false)
        while !parts.isEmpty {
            let key = parts.joined(separator: ".")
            if let event = root["events"]?[key] {
                guard event["versions"] == nil, let data = event["data"] else { return nil }
                return (data, ["events", key, "data"])
            }
            parts.removeLast()
        }
        return nil
    }
}
