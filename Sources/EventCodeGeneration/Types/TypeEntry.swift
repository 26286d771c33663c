import EventCatalog

/// A type that a catalog needs, in the list of all of them.
struct TypeEntry {
    /// `nil` until the type is declared.
    var declaration: TypeDeclaration?
    var name: String
    var isNested: Bool
    /// Whether the type is that of a shared schema.
    var isShared: Bool
    /// The location of its schema.
    var location: CatalogLocation
    /// The names of its properties or cases, which no type nested in it may have.
    var members: Set<String> = []
    /// The indices of the types nested in this one.
    var children: [Int] = []
}
