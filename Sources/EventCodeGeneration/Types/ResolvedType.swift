/// A resolved type and its nullability.
struct ResolvedType {
    var type: ValueType
    var isNullable = false
    /// The value of a constant, as a Swift expression.
    var constant: String?

    static var json: ResolvedType { ResolvedType(type: .json) }
}
