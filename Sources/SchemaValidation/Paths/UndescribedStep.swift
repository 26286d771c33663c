/// A step of a path that the schemas on the way do not describe.
package struct UndescribedStep: Hashable, Sendable {
    /// The position of the step in the path.
    package let position: Int
    /// The keys that are described there.
    package let knownKeys: [String]
}
