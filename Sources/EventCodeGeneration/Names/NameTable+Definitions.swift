import EventCatalog

extension NameTable {
    /// The names of the types of shared schemas. Those of the catalog's `$defs` come first, so that
    /// a further reference renames none of them.
    mutating func names(of definitions: [Catalog.Definition]) -> [String: String] {
        let listed = definitions.filter { $0.place == nil }
        let chosen = definitions.compactMap { definition in
            definition.schema.swiftName.map { (definition.name, $0.name) }
        }
        var names = assign(
            listed.map(\.name), chosen: Dictionary(chosen, uniquingKeysWith: { $1 }))
        let places = definitions.compactMap { definition in
            definition.place.map { (key: definition.name, place: $0) }
        }
        names.merge(
            PlaceNames.assign(places.filter { names[$0.key] == nil }, in: &self),
            uniquingKeysWith: { first, _ in first })
        return names
    }
}
