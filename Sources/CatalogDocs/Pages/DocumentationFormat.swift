/// The format of documentation.
package enum DocumentationFormat: String, Sendable, CaseIterable {
    /// Pages of GitHub Flavored Markdown with relative links.
    case markdown
    /// Articles and extensions of symbols for a DocC catalog.
    case docc
}
