import EventCatalog
import SchemaValidation
import StrictJSON

/// Resolves the references of a catalog and of the files that it refers to.
final class CatalogReferences {
    private let documents: CatalogDocuments
    private let resolver: ReferenceResolver
    /// The documents that were read, by path.
    private var files: [String: JSONValue] = [:]
    private var tables = MemberTables()
    /// The location of the catalog itself.
    let root: DocumentLocation

    init(_ documents: CatalogDocuments, catalog: JSONValue) {
        self.documents = documents
        resolver = ReferenceResolver { documents.document(at: $0) }
        root = documents.documentLocation(of: CatalogLocation())
        resolver.add(document: root.document)
    }

    func location(of catalog: CatalogLocation, _ pointer: JSONPointer) -> DocumentLocation {
        documents.documentLocation(of: CatalogLocation(pointer, in: catalog.document))
    }

    /// The location in the catalog or in a file of it.
    func catalogLocation(of location: DocumentLocation) -> CatalogLocation {
        documents.catalogLocation(of: location)
    }

    /// The value at a location, which is read once for each document.
    func value(at location: DocumentLocation) -> JSONValue? {
        let path = documents.catalogLocation(of: location).document ?? documents.catalogPath
        guard var value = files[path] ?? documents.json(at: path) else { return nil }
        files[path] = value
        var way = DocumentLocation(document: location.document)
        for token in location.pointer.tokens {
            guard let next = tables.child(token, of: value, at: way) else { return nil }
            value = next
            way = way / token
        }
        return value
    }

    /// The schema that a keyword of a schema refers to; `nil` for another keyword, or if it cannot be
    /// resolved.
    func target(
        of keyword: String, _ value: JSONValue, from location: DocumentLocation
    ) -> DocumentLocation? {
        guard let text = value.string else { return nil }
        let target: DocumentLocation? =
            switch keyword {
            case "$ref": resolver.target(of: text, from: location)
            case "$dynamicRef": resolver.dynamicTarget(of: text, from: location)
            case "$recursiveRef": resolver.recursiveTarget(of: text, from: location)
            default: nil
            }
        guard let target, self.value(at: target)?.isSchema == true else { return nil }
        return target
    }
}

extension JSONValue {
    /// Whether the value may be a schema.
    var isSchema: Bool { kind == .object || kind == .boolean }
}
