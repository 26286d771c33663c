import EventCatalog

extension NameTable {
    /// The names of the types of shared schemas. Those of the catalog's `$defs` come first, so that
    /// a further reference renames none of them.
    mutating func names(of definitions: [Catalog.Definition]) -> [DefinitionID: String] {
        let chosen = definitions.compactMap { definition in
            definition.schema.swiftName.map { (definition.id, $0.name) }
        }
        var names = assign(
            definitions.filter { $0.location == nil }.map { ($0.id, $0.name) },
            chosen: Dictionary(chosen, uniquingKeysWith: { $1 }))
        let elsewhere = definitions.compactMap { definition in
            definition.location.map { (id: definition.id, location: $0) }
        }
        names.merge(
            LocationNames.assign(elsewhere.filter { names[$0.id] == nil }, in: &self),
            uniquingKeysWith: { first, _ in first })
        return names
    }

    /// The names of the types that payloads need if no definition has them.
    mutating func names(ofPayloadsOf events: [Catalog.EventEntry]) -> [EventKey: String] {
        let chosen = events.compactMap { event in
            event.data.swiftName.map { (event.key, $0.name) }
        }
        return assign(
            events.map { ($0.key, $0.key.wireName) },
            chosen: Dictionary(chosen, uniquingKeysWith: { first, _ in first }))
    }
}

extension EventKey {
    /// The text that names are derived from: NUL ends a word, and adds nothing to a name.
    fileprivate var wireName: String {
        guard let version else { return type }
        return type + (version.first?.isNumber == true ? "\u{0}V" : "\u{0}\u{0}") + version
    }
}
