package import StrictJSON

/// Converts a provider's documents into a catalog. It reads and writes no file.
package struct CatalogImporter {
    package enum Source: Sendable {
        /// A document, by its path.
        case document(String)
        /// All schemas of a folder.
        case folder(name: String, paths: [String])

        fileprivate var name: String {
            switch self {
            case .document(let path): FileName.stem(path)
            case .folder(let name, _): name
            }
        }
    }

    package struct Result: Sendable {
        /// The document of the catalog.
        package let catalog: JSONValue
        /// What could not be imported.
        package let remarks: [ImportRemark]
    }

    private let documents: DocumentSet
    private let options: ImportOptions
    private let remarks = RemarkList()

    package init(documents: DocumentSet, options: ImportOptions = ImportOptions()) {
        self.documents = documents
        self.options = options
    }

    /// Runs the stages:
    ///
    /// | stage | input | output |
    /// |---|---|---|
    /// | `OpenAPIReader`, … | documents | `SourceEvent`: messages as described |
    /// | `MessageFinder` | `SourceEvent` | the elements of batches, the expressions for the type |
    /// | `EventTyper` | `SourceEvent` | `TypedEvent`: one for each type |
    /// | `EnvelopeFinder` | `TypedEvent` | locations of the envelope fields |
    /// | `CatalogBuilder` | `TypedEvent` | the catalog |
    package func run(_ source: Source) throws(ImportError) -> Result {
        let imported = try read(source)
        guard !imported.events.isEmpty else {
            throw .noEvents(
                path: imported.name, looked: imported.looked,
                proposal: EventSchemas.proposal(in: roots(of: source)))
        }
        let view = SchemaView(documents: documents, remarks: remarks)
        let selection = SchemaSelection(view: view)

        let found = try MessageFinder(options: options, selection: selection)
            .find(imported.events)
        let typer = EventTyper(
            found.events, expressions: found.discriminator, options: options, view: view,
            selection: selection)
        var events: [TypedEvent] = []
        for event in found.events { events += try typer.types(of: event) }

        let envelope = EnvelopeFinder(
            events: events, discriminator: found.discriminator, options: options,
            selection: selection
        ).find()
        let builder = CatalogBuilder(
            source: imported, messages: found.messages, discriminator: found.discriminator,
            envelope: envelope, options: options, selection: selection)
        let catalog = builder.catalog(of: events)
        return Result(catalog: catalog, remarks: remarks.remarks)
    }

    private func document(_ path: String) -> Located {
        Located(documents.document(path) ?? .null, at: DocumentLocation(document: path))
    }

    private func roots(of source: Source) -> [Located] {
        switch source {
        case .folder(_, let paths): paths.map(document)
        case .document(let path): [document(path)]
        }
    }

    private func read(_ source: Source) throws(ImportError) -> ImportedSource {
        let files = SchemaFilesReader(documents: documents, remarks: remarks)
        guard options.events.isEmpty else {
            return try NamedSchemasReader(
                documents: documents, remarks: remarks, patterns: options.events
            ).source(named: source.name, in: roots(of: source))
        }
        switch source {
        case .folder(let name, let paths): return files.source(folder: name, paths: paths)
        case .document(let path):
            let root = document(path)
            let reader = DocumentReader(documents: documents, remarks: remarks, root: root)
            let name = source.name
            if let version = root.value.version("openapi") ?? root.value.version("swagger") {
                guard ["2", "3"].contains(version.prefix(1)) else {
                    throw .unsupportedVersion(version, of: "OpenAPI")
                }
                return OpenAPIReader(reader: reader).source(named: name)
            }
            if let version = root.value.version("asyncapi") {
                guard let major = Int(version.prefix(1)), (1...3).contains(major) else {
                    throw .unsupportedVersion(version, of: "AsyncAPI")
                }
                return AsyncAPIReader(reader: reader, major: major).source(named: name)
            }
            guard root.value.isSchemaLike else {
                throw .unknownDocument(path: path, keys: root.members.map(\.key))
            }
            return files.source(file: path, root: root)
        }
    }
}

extension JSONValue {
    /// The version under a key, which is a number in some YAML documents.
    fileprivate func version(_ key: String) -> String? {
        self[key]?.string ?? self[key]?.number?.text
    }
}
