import StrictJSON

extension CatalogReader {
    /// Reads which events the config selects: `{"include": ["order.*"], "exclude": ["*.draft"]}`.
    mutating func selection(_ node: JSONNode) -> EventSelection? {
        let owner = "'events' of the config"
        guard expect(.object, node, owner) else { return nil }
        reportUnknownFields(of: node, named: owner, known: ["include", "exclude"])
        var selection = EventSelection(offset: node.offset)
        selection.include = node["include"].flatMap { patterns($0, "'include'") }
        selection.exclude = node["exclude"].flatMap { patterns($0, "'exclude'") } ?? []
        return selection
    }

    private mutating func patterns(_ node: JSONNode, _ owner: String) -> [EventPattern]? {
        guard expect(.array, node, owner) else { return nil }
        return node.elements.compactMap { element in
            guard expect(.string, element, "a pattern in \(owner)") else { return nil }
            return element.string.map { EventPattern($0, offset: element.offset) }
        }
    }

    /// Leaves out the events that the config does not select.
    mutating func select(_ selection: EventSelection, in catalog: inout Catalog) {
        let types = catalog.events.map(\.type).uniqued()
        let unmatched = ((selection.include ?? []) + selection.exclude)
            .filter { !types.contains(where: $0.matches) }
        for pattern in unmatched {
            let nearest = pattern.nearest(in: types)
            sink.report(
                .unmatchedPattern(pattern.text, nearest: nearest), at: pattern.offset)
        }
        let selected = Set(types.filter(selection.contains))
        if selected.isEmpty, unmatched.isEmpty, !types.isEmpty {
            sink.report(.emptySelection, at: selection.offset)
        }
        catalog.excludedEvents = catalog.events.filter { !selected.contains($0.type) }
        catalog.events.removeAll { !selected.contains($0.type) }
    }
}
