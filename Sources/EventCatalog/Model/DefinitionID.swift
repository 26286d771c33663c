/// Identifies a shared schema of a catalog, to which references resolve.
package struct DefinitionID: Hashable, Sendable {
    /// The name in the catalog's `$defs`; for a schema elsewhere, a name derived from its location.
    package let name: String

    package init(name: String) {
        self.name = name
    }
}
