import CatalogExport
import StrictJSON

/// Reads the catalog that a document was exported from: what the object `x-webhook-events` carries, and
/// what the document says at the locations that the object lists.
struct ExportedCatalog {
    private let documents: DocumentSet
    private let path: String
    private let carried: JSONValue
    private let schemas: ExportedSchemas
    private let remarks: RemarkList

    /// A document with such an object; `nil` for any other.
    init?(_ documents: DocumentSet, path: String, remarks: RemarkList) {
        guard let document = documents.document(path),
            let carried = document[CarriedCatalog.key],
            carried[CarriedCatalog.versionKey]?.string?.hasPrefix("1.") == true,
            carried[CarriedCatalog.catalogKey]?.object != nil
        else { return nil }
        self.documents = documents
        self.path = path
        self.carried = carried
        self.remarks = remarks
        schemas = ExportedSchemas(carried)
    }

    /// The catalog. What the document no longer says is reported, and left out.
    var catalog: JSONValue {
        var found = PointerValues()
        for (catalog, document) in carried[CarriedCatalog.locationsKey]?.object ?? [:] {
            guard let target = JSONPointer(catalog),
                let source = document.string.flatMap({ JSONPointer($0) })
            else { continue }
            let location = DocumentLocation(document: path, pointer: source)
            guard let value = documents.value(at: location)?.value else {
                remarks.add(.missing(catalog), at: location)
                continue
            }
            found.insert(
                target.isThatOfSchema ? schemas.restored(value, at: source) : value, at: target)
        }
        return found.added(to: carried[CarriedCatalog.catalogKey])
    }
}

extension JSONPointer {
    /// Whether a value of a catalog is a schema: an entry of `$defs`, or the `data` of an event.
    fileprivate var isThatOfSchema: Bool {
        switch tokens.first {
        case "$defs": tokens.count == 2
        case "events": tokens.last == "data" && (tokens.count == 3 || tokens.count == 5)
        default: false
        }
    }
}
