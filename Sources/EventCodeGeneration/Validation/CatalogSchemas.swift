import EventCatalog
import SchemaValidation
import StrictJSON

/// The schemas of a catalog, to validate values against all of their keywords.
///
/// References lead into the catalog and the files that it may refer to, each of which is a document
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
                    ? SchemaDocument(json, roots: documents.schemaPlaces) : SchemaDocument(json)
            }
        }
    }

    /// Validates a value against the schema at a place of the catalog.
    ///
    /// - Returns: `nil` where the catalog has no schema there.
    func report(of value: JSONValue, at pointer: JSONPointer) -> SchemaReport? {
        place(of: pointer).flatMap { validator.validate(value, at: $0) }
    }

    /// A value that satisfies the schema at a place of the catalog; `nil` where none is found.
    func sample(at pointer: JSONPointer) -> JSONValue? {
        place(of: pointer).flatMap { validator.sample(at: $0) }
    }

    /// The first step of a path that the schema at a place of the catalog does not describe.
    func undescribedStep(of path: [String], at pointer: JSONPointer) -> UndescribedStep? {
        place(of: pointer).flatMap { validator.undescribedStep(of: path, at: $0) }
    }

    /// The location of a schema of the catalog, as validation names it.
    func place(of pointer: JSONPointer) -> SchemaLocation? {
        (pointer.document ?? documents?.catalogPath).map { path in
            SchemaLocation(document: Self.scheme + path.percentEncoded, tokens: pointer.tokens)
        }
    }

    /// The offset of a schema's keyword in the sources; `nil` in a file that is none of them.
    func offset(of keyword: UncheckedKeyword) -> Int? {
        let path = String(keyword.schema.document.dropFirst(Self.scheme.count)).percentDecoded
        let tokens = keyword.schema.tokens
        return documents?.offset(of: tokens + [keyword.keyword], at: path)
            ?? documents?.offset(of: tokens, at: path)
    }
}

extension String {
    /// The path of a file as it is in a URI, where some characters would end the path.
    fileprivate var percentEncoded: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "%": text += "%25"
            case "#": text += "%23"
            case "?": text += "%3F"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
