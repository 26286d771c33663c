import EventCatalog
import SchemaValidation
import StrictJSON

/// The schemas of a catalog, for validation against all of their keywords.
///
/// References resolve in the catalog and in the files that it may refer to, each of which is a document
/// with the URI `catalog:/PATH`.
final class CatalogSchemas {
    private let documents: CatalogDocuments?
    private let validator: SchemaValidator

    private static let scheme = "catalog:/"

    init(_ catalog: Catalog) {
        let documents = catalog.documents
        self.documents = documents
        validator = SchemaValidator { uri in
            guard let documents, uri.hasPrefix(Self.scheme) else { return nil }
            let path = String(uri.dropFirst(Self.scheme.count)).percentDecoded
            return documents.json(at: path).map { json in
                path == documents.catalogPath
                    ? SchemaDocument(json, roots: documents.schemaPointers) : SchemaDocument(json)
            }
        }
    }

    /// Validates a value against the schema at a location of the catalog.
    ///
    /// - Returns: `nil` if there is no schema.
    func report(of value: JSONValue, at location: CatalogLocation) -> SchemaReport? {
        documentLocation(of: location).flatMap { validator.validate(value, at: $0) }
    }

    /// A value that is valid for the schema at a location of the catalog; `nil` if none is found.
    func sample(at location: CatalogLocation) -> JSONValue? {
        documentLocation(of: location).flatMap { validator.sample(at: $0) }
    }

    /// The first step of a path that the schema at a location of the catalog does not describe.
    func undescribedStep(of path: [String], at location: CatalogLocation) -> UndescribedStep? {
        documentLocation(of: location).flatMap { validator.undescribedStep(of: path, at: $0) }
    }

    /// The location of a schema for the validator.
    private func documentLocation(of location: CatalogLocation) -> DocumentLocation? {
        (location.document ?? documents?.catalogPath).map { path in
            DocumentLocation(
                document: Self.scheme + path.percentEncoded(Self.endOfPath),
                pointer: location.pointer)
        }
    }

    /// The characters that would end the path of a URI.
    private static let endOfPath: Set<UInt8> = [UInt8(ascii: "#"), UInt8(ascii: "?")]

    /// The offset of a schema's keyword; `nil` in a file that was not read for the catalog.
    func offset(of keyword: UncheckedKeyword) -> Int? {
        let path = String(keyword.schema.document.dropFirst(Self.scheme.count)).percentDecoded
        let pointer = keyword.schema.pointer
        return documents?.offset(of: pointer / keyword.keyword, in: path)
            ?? documents?.offset(of: pointer, in: path)
    }
}
