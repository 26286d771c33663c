package import EventCatalog
package import StrictJSON

/// Exports a catalog to a document of another format. It reads and writes no file.
package struct CatalogExporter {
    package struct Result: Sendable {
        package let document: JSONValue
        /// What the format cannot say.
        package let losses: ExportLosses

        /// Whether JSON readers with the limits of this package refuse the document.
        package var isTooDeep: Bool { document.depth > JSONLimits.largest.depth }
    }

    private let format: ExportFormat
    private let isClosed: Bool

    /// - Parameter isClosed: Whether the values of enums, and the types of events, are all that there
    ///   are.
    package init(format: ExportFormat, isClosed: Bool = false) {
        self.format = format
        self.isClosed = isClosed
    }

    /// Runs the stages:
    ///
    /// | stage | input | output |
    /// |---|---|---|
    /// | `CanonicalCatalog` | the files of a catalog | the catalog in canonical form |
    /// | `DocumentContents` | the catalog in canonical form | schemas, and a message for each event |
    /// | `JSONSchemaDocument`, `OpenAPIDocument`, `AsyncAPIDocument` | `DocumentContents` | the document |
    /// | `CarriedCatalog` | the catalog and the document | the object `x-webhook-events` |
    ///
    /// Deeply nested catalogs need a large stack.
    ///
    /// - Parameter catalog: A catalog that was read from files.
    package func run(_ catalog: Catalog) -> Result {
        guard let documents = catalog.documents else {
            preconditionFailure("a catalog that was read has documents")
        }
        let json = CanonicalCatalog(documents).json
        guard format != .catalog else { return Result(document: json, losses: ExportLosses()) }
        var contents = DocumentContents(catalog, json, format, isClosed: isClosed)
        var members: JSONObject =
            switch format {
            case .jsonSchema, .catalog: JSONSchemaDocument.members(&contents)
            case .openAPI: OpenAPIDocument.members(&contents)
            case .asyncAPI: AsyncAPIDocument.members(&contents)
            }
        members.append(CarriedCatalog.key, CarriedCatalog.json(&contents))
        return Result(document: .object(members), losses: contents.losses)
    }
}

extension JSONValue {
    /// The number of objects and arrays inside each other.
    fileprivate var depth: Int {
        switch self {
        case .object(let object): 1 + (object.lazy.map(\.value.depth).max() ?? 0)
        case .array(let elements): 1 + (elements.lazy.map(\.depth).max() ?? 0)
        default: 0
        }
    }
}
