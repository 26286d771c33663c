/// A type of the user's own that stands for the values of a schema.
package struct SwiftTypeEntry: Sendable {
    /// The type's name with those of its module and of the types around it, from the outside.
    package let components: [String]
    /// Whether null is one of the values.
    package let isOptional: Bool
    package let offset: Int

    /// Whether the name begins with that of a module.
    package func isIn(_ module: String) -> Bool {
        components.count > 1 && components[0] == module
    }

    package var name: String { components.joined(separator: ".") }
}
