/// An alias of a type of the top level.
struct TypeAliasModel {
    var name: String
    /// The type's own name.
    var type: String
}
