/// A path into a body that nothing in the catalog describes.
package struct UnknownPath: Hashable, Sendable {
    /// The keys and positions, as far as to the first that is unknown.
    package let path: [String]
    /// The key that is most like the unknown one, if any is.
    package let nearest: String?

    package init(path: [String], nearest: String?) {
        self.path = path
        self.nearest = nearest
    }
}
