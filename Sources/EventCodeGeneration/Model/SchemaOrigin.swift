package import EventCatalog

/// The schema that a property was generated from.
package struct SchemaOrigin: Sendable {
    package let location: CatalogLocation
    package let offset: Int
}
