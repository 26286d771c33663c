import EventCatalog

/// The parts of a schema that no table shows: those that became raw JSON, and those that narrow a shared
/// type. They are shown as the catalog has them.
struct SchemaRemainder {
    let subject: DocumentedCatalog

    /// - Parameter shown: What the page shows already.
    func text(of schema: Schema, besides shown: ShownSchemas) -> PageText {
        var text = PageText()
        guard let node = subject.nodes[schema.offset] else { return text }
        let parts = shown.missing(in: node, besides: subject.definitionOffsets)
        if parts.isEmpty { return text }
        text.heading(2, "JSON Schema")
        text.add(
            parts.count == 1 && parts[0].offset == schema.offset
                ? "The schema says more than the Swift type:"
                : "Parts of the schema say more than the Swift types:")
        for part in parts { text.add(ShownJSON.block(part.json)) }
        return text
    }
}
