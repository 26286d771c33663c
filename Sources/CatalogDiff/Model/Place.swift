package import EventCatalog

/// Where something is defined: the JSON pointer, and the line in the file.
package struct Place: Hashable, Sendable {
    package let pointer: CatalogLocation
    package let source: SourceLocation
}
