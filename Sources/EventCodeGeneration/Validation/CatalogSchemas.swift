import EventCatalog
import SchemaValidation
import StrictJSON

/// The schemas of a catalog, for validation against all of their keywords.
///
/// References resolve in the catalog and in the files that it may refer to.
final class CatalogSchemas {
    private let documents: CatalogDocuments?
    private let validator: SchemaValidator

    init(_ catalog: Catalog) {
        let documents = catalog.documents
        self.documents = documents
        validator = SchemaValidator { documents?.document(at: $0) }
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

    private func documentLocation(of location: CatalogLocation) -> DocumentLocation? {
        documents?.documentLocation(of: location)
    }

    /// The offset of a schema's keyword; `nil` in a file that was not read for the catalog.
    func offset(of keyword: UncheckedKeyword) -> Int? {
        documents.flatMap { documents in
            let schema = documents.catalogLocation(of: keyword.schema)
            return documents.offset(of: schema / keyword.keyword) ?? documents.offset(of: schema)
        }
    }
}
