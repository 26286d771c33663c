/// A reference to a generated type.
package struct TypeReference: Hashable, Sendable {
    /// The index in the list of all types of the module.
    package let index: Int
    /// The name qualified by those of the enclosing types, such as `CheckoutSession.Customer`.
    package let qualifiedName: String

    /// Whether the type is declared in another one.
    package var isNested: Bool { qualifiedName.contains(".") }

    /// The name for use inside a type: unqualified if the type is nested there.
    func name(in scope: TypeReference?) -> String {
        guard let prefix = scope.map({ $0.qualifiedName + "." }), qualifiedName.hasPrefix(prefix)
        else { return qualifiedName }
        return String(qualifiedName.dropFirst(prefix.count))
    }
}
