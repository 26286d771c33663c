import StrictJSON

extension Catalog {
    /// The event types that the config leaves out, each once, in the order of the catalog.
    package var excludedTypes: [String] { excludedEvents.map(\.type).uniqued() }

    /// All event types in the order of the catalog, those that the config leaves out among them. Names
    /// depend on all of them, so that no selection renames anything.
    package var allEvents: [EventEntry] {
        if excludedEvents.isEmpty { return events }
        return (events + excludedEvents).enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .map(\.element)
    }
}
