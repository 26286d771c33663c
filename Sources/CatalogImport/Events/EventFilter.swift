import StrictJSON

/// Applies the user's choice of events. What is excluded is not examined; a type is only known after
/// that, so that the choice is applied again.
final class EventFilter {
    private let options: ImportOptions
    private var used: Set<EventSelector> = []

    init(_ options: ImportOptions) {
        self.options = options
    }

    /// - Parameter target: The location of the schema that a body refers to.
    func isExcluded(_ event: SourceEvent, target: DocumentLocation?) -> Bool {
        !matching(options.exclude, event, target).isEmpty
    }

    func isSelected(_ event: TypedEvent, target: DocumentLocation?) -> Bool {
        let excluding = options.exclude.filter { $0.selects(type: event.type) }
        used.formUnion(excluding)
        guard excluding.isEmpty else { return false }
        let including =
            options.include.filter { $0.selects(type: event.type) }
            + matching(options.include, event.source, target)
        used.formUnion(including)
        return options.include.isEmpty || !including.isEmpty
    }

    private func matching(
        _ selectors: [EventSelector], _ event: SourceEvent, _ target: DocumentLocation?
    ) -> [EventSelector] {
        let locations = [event.location, target].compactMap(\.self)
        let found = selectors.filter { $0.selects(locations, names: event.names.map(\.text)) }
        used.formUnion(found)
        return found
    }

    /// A misspelt choice must not go unnoticed.
    func requireUse(of types: [String]) throws(ImportError) {
        for (option, selectors) in [("--include", options.include), ("--exclude", options.exclude)]
        {
            guard let unused = selectors.first(where: { !used.contains($0) }) else { continue }
            throw .noEvent(option: option, unused.text, types: types)
        }
    }
}
