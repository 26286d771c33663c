package import EventCatalog

/// The schema that a property or a type was generated from.
package struct SchemaOrigin: Sendable {
    package let schema: Schema.Child
    /// The offset of the property, or of the schema of a type.
    package let offset: Int

    package var location: CatalogLocation { schema.schema.location }

    init(_ schema: Schema, at offset: Int? = nil) {
        self.schema = Schema.Child(schema)
        self.offset = offset ?? schema.offset
    }
}
