import EventCatalog

/// Identifies a schema that is not a plain reference, by its location and those of its `allOf`: the
/// same for the same schema of the catalog, however often it is reached.
struct InlineSchemaID: Hashable {
    private let isDerived: Bool
    private let locations: [CatalogLocation]

    init(_ schema: Schema) {
        isDerived = schema.isDerived
        locations = [schema.location] + schema.allOf.map(\.location)
    }
}
