/// What changed in a catalog from one revision of its repository to the next.
package struct ChangeSection: Hashable, Sendable {
    /// The revision with the changes; `nil` for the catalog that is documented.
    package let revision: String?
    /// The revision before it.
    package let previous: String
    /// The changes in Markdown, with headings of level 3.
    package let text: String

    package init(revision: String?, since previous: String, text: String) {
        self.revision = revision
        self.previous = previous
        self.text = text
    }
}
