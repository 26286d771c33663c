import EventCatalog

/// The context from which a type gets its name.
struct TypeScope {
    var name: String
    /// The type to nest it in.
    var parent: TypeReference?
    /// The schema that the type is for, if recursion may come back to it.
    var origin: Origin?
    /// The joined object that the type is for.
    var joined: InlineSchemaID?
    /// How many schemas enclose this one.
    var depth = 0

    var isShared: Bool {
        if case .definition = origin { true } else { false }
    }

    func isShared(as definition: DefinitionID) -> Bool {
        if case .definition(definition) = origin { true } else { false }
    }

    enum Origin {
        case definition(DefinitionID)
        case inline(InlineSchemaID)
    }

    /// The scope for the elements of a collection or a map with this scope's name.
    func element(_ suffix: String) -> TypeScope {
        TypeScope(name: name + suffix, parent: parent, depth: depth + 1)
    }
}
