package import StrictJSON

/// The location of a value in the catalog, or in a file that the catalog refers to.
package struct CatalogLocation: Hashable, Sendable {
    /// The path of the file, relative to the source folder; `nil` for the catalog itself.
    package var document: String?
    package var pointer: JSONPointer

    package init(_ pointer: JSONPointer = JSONPointer(), in document: String? = nil) {
        self.document = document
        self.pointer = pointer
    }

    package static func / (location: CatalogLocation, token: String) -> CatalogLocation {
        CatalogLocation(location.pointer / token, in: location.document)
    }

    /// The name in the catalog's `$defs`, if the location is that of a definition.
    package var definitionName: String? {
        let tokens = pointer.tokens
        return document == nil && tokens.count == 2 && tokens[0] == "$defs" ? tokens[1] : nil
    }
}

extension CatalogLocation: CustomStringConvertible {
    /// The pointer, after the path and `#` in a file other than the catalog.
    package var description: String { (document.map { $0 + "#" } ?? "") + pointer.description }
}
