/// One of the user's own types, for the values of a schema.
package struct SwiftTypeEntry: Sendable {
    /// The name, after those of the module and of the enclosing types.
    package let components: [String]
    /// Whether the values include null.
    package let isOptional: Bool
    package let offset: Int

    /// Whether the name is qualified by that of a module.
    package func isIn(_ module: String) -> Bool {
        components.count > 1 && components[0] == module
    }

    package var name: String { components.joined(separator: ".") }
}
