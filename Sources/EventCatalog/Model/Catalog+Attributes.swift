import StrictJSON

extension Catalog.Envelope {
    /// A schema with the attributes as optional properties; `nil` if there are none.
    package var attributesSchema: Schema? {
        guard let first = attributes.first else { return nil }
        var schema = Schema(
            offset: first.offset, location: CatalogLocation(["envelope", "attributes"]))
        schema.description = "The envelope attributes of an event."
        schema.properties = attributes.map { attribute in
            Schema.Property(
                name: attribute.name, offset: attribute.offset, schema: attribute.schema)
        }
        return schema
    }
}
