/// A step of a path that the schemas do not describe.
package struct UndescribedStep: Hashable, Sendable {
    /// The position of the step in the path.
    package let position: Int
    /// The keys that the schemas describe instead.
    package let knownKeys: [String]
}
