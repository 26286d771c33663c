import StrictJSON

/// Assigns definitions to objects: first those of the catalog, then shared ones.
struct DefinitionAssigner {
    private let known: KnownDefinitions
    private(set) var finder = SharedObjectFinder()
    /// The objects that are definitions of the catalog, with the names.
    private(set) var reused: [(name: String, objects: ObservedValues)] = []

    init(known: KnownDefinitions) {
        self.known = known
    }

    /// Assigns a definition to the objects at a location, or else to the objects in them.
    mutating func assign(_ values: ObservedValues, isRoot: Bool = false) {
        if let items = values.items { assign(items) }
        for part in values.variants?.parts ?? [] { assignVariant(part.objects) }
        guard values.variants == nil, !values.objects.isEmpty else { return }
        if MapKeys.reason(of: [values]) == nil {
            if let name = known.name(of: values) {
                values.definition = name
                reused.append((name, values))
                return
            }
            if !isRoot { finder.add(values) }
        }
        for property in values.properties { assign(property.values) }
    }

    /// Objects of a union are only recognized by their tag, so that they stay distinguishable.
    private mutating func assignVariant(_ objects: ObservedValues) {
        if ObjectOutline(objects).tag != nil {
            if let name = known.name(of: objects) {
                objects.definition = name
                reused.append((name, objects))
                return
            }
            finder.add(objects)
        }
        for property in objects.properties { assign(property.values) }
    }
}
