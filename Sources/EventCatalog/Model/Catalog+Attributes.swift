extension Catalog.Envelope {
    /// The values beside the payload as the properties of one object, all of which may be missing;
    /// `nil` where there are none.
    package var attributesSchema: Schema? {
        guard let first = attributes.first else { return nil }
        var schema = Schema(
            offset: first.offset, pointer: JSONPointer(tokens: ["envelope", "attributes"]))
        schema.description = "The values that messages have beside the payload."
        schema.properties = attributes.map { attribute in
            Schema.Property(
                name: attribute.name, offset: attribute.offset, schema: attribute.schema)
        }
        return schema
    }
}
