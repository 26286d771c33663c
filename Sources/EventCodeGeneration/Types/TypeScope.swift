/// Where a type that is made on the way gets its name.
struct TypeScope {
    var name: String
    /// The type that it will be nested in.
    var parent: TypeReference?
    /// The shared schema or the merged one that it is the type of, to be found by recursion.
    var origin: Origin?
    /// How many schemas enclose this one.
    var depth = 0

    var isShared: Bool {
        if case .definition = origin { true } else { false }
    }

    func isShared(as name: String) -> Bool {
        if case .definition(name) = origin { true } else { false }
    }

    enum Origin {
        case definition(String)
        case inline(String)
    }

    /// The scope for what a collection or a map of this scope's name is made of.
    func element(_ suffix: String) -> TypeScope {
        TypeScope(name: name + suffix, parent: parent, depth: depth + 1)
    }
}
