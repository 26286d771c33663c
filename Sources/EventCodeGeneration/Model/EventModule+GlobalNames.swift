import EventCatalog

extension EventModule {
    /// The names of all declarations at the top level, and of the property that events get for
    /// attributes.
    package var globalNames: [String] {
        let attributes = messages.envelope.attributes.isEmpty ? [] : [names.attributesProperty]
        return names.all.sorted() + attributes + types.map(\.name) + aliases.map(\.name)
    }
}
