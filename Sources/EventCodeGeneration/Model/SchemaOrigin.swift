import EventCatalog

/// The schema that a property was generated from.
struct SchemaOrigin {
    let location: CatalogLocation
    let offset: Int
}
