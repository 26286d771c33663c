import EventCatalog

/// The parts of a schema that no table shows: those that became raw JSON, and those that narrow a shared
/// type. They are shown as the catalog has them.
struct SchemaRemainder {
    let subject: DocumentedCatalog

    /// - Parameter shown: What the page shows already.
    func text(of schema: Schema, besides shown: ShownSchemas) -> PageText {
        var text = PageText()
        guard let node = subject.nodes[schema.offset] else { return text }
        let parts = shown.missing(
            in: node, at: schema.location, besides: subject.definitionOffsets)
        if parts.isEmpty { return text }
        text.heading(2, "JSON Schema")
        text.add(
            "The following says more than the Swift types, for example which values another part of "
                + "the schema allows here, or what is inside a `JSONValue`.")
        for part in parts {
            text.add("At \(CodeText.span(part.location.shown)):")
            text.add(ShownJSON.block(part.schema.json))
        }
        return text
    }
}
