/// A generated type, from anywhere in the module.
struct TypeReference: Hashable {
    /// The position in the list of all types of the module.
    let index: Int
    /// The name with those of the types around it, such as `CheckoutSession.Customer`.
    let qualifiedName: String

    /// The name as it can be written inside a type: short for one that is nested there.
    func name(in scope: TypeReference?) -> String {
        guard let prefix = scope.map({ $0.qualifiedName + "." }), qualifiedName.hasPrefix(prefix)
        else { return qualifiedName }
        return String(qualifiedName.dropFirst(prefix.count))
    }
}
