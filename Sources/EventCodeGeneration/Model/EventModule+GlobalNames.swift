import EventCatalog

extension EventModule {
    /// The names of all declarations at the top level, and of the property that events get for
    /// attributes.
    var globalNames: [String] {
        let attributes = messages.envelope.attributes.isEmpty ? [] : [names.attributesProperty]
        return names.all.sorted() + attributes + types.map(\.name) + aliases.map(\.name)
    }
}

extension TypeDeclaration {
    fileprivate var name: String {
        switch self {
        case .record(let model): model.name
        case .openEnum(let model): model.name
        case .union(let model): model.name
        }
    }
}
