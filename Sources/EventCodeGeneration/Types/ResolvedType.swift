/// A type, and whether a null may stand for its values.
struct ResolvedType {
    var type: ValueType
    var isNullable = false
    /// The value of a constant, as a Swift expression.
    var constant: String?

    static var json: ResolvedType { ResolvedType(type: .json) }
}
