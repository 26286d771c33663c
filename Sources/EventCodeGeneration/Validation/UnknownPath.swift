/// A path into a body that the catalog does not describe.
package struct UnknownPath: Hashable, Sendable {
    /// The keys and positions, up to the first unknown one.
    package let path: [String]
    /// The key most similar to the unknown one, if there is a similar one.
    package let nearest: String?

    package init(path: [String], nearest: String?) {
        self.path = path
        self.nearest = nearest
    }
}
