/// A type, and whether a null may stand for its values.
struct TypeUse {
    var type: ValueType
    var isNullable = false
    /// The value of a constant, as a Swift expression.
    var constant: String?

    static var json: TypeUse { TypeUse(type: .json) }
}

/// Where a type that is made on the way gets its name.
struct TypeScope {
    var name: String
    /// The type that it will be nested in.
    var parent: TypeReference?
    /// The shared schema or the merged one that it is the type of, to be found by recursion.
    var origin: Origin?
    /// How many schemas are around this one. The compiler takes seconds for an array of 20 arrays,
    /// and twice the time for each more.
    var depth = 0

    static var maximumDepth: Int { 16 }

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
