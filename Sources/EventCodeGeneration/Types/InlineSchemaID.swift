import EventCatalog

/// Identifies a schema that is not a plain reference, by its location and those of its `allOf` and of
/// its alternatives: the same for the same schema of the catalog, however often it is reached.
struct InlineSchemaID: Hashable {
    private let isDerived: Bool
    private let locations: [CatalogLocation]

    /// Identifies an object that is joined from some, by their locations.
    init(joining locations: [CatalogLocation]) {
        isDerived = true
        self.locations = locations
    }

    init(_ schema: Schema) {
        isDerived = schema.isDerived
        locations =
            [schema.location] + (schema.allOf + schema.alternatives.joined()).map(\.location)
    }
}
