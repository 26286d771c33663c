/// A file of documentation.
package struct DocumentationPage: Hashable, Sendable {
    /// The path in the output folder, with `/` as the separator.
    package let path: String
    package let contents: String

    package init(path: String, contents: String) {
        self.path = path
        self.contents = contents
    }
}
