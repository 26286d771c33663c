package import StrictJSON

/// Converts a provider's documents into a catalog. It reads and writes no file.
package struct CatalogImporter {
    package typealias Source = ImportSource

    package struct Result: Sendable {
        /// The document of the catalog.
        package let catalog: JSONValue
        /// What could not be imported.
        package let remarks: [ImportRemark]
        /// The examples of whole bodies.
        package let examples: ImportedExamples

        package init(
            catalog: JSONValue, remarks: [ImportRemark], examples: ImportedExamples
        ) {
            self.catalog = catalog
            self.remarks = remarks
            self.examples = examples
        }
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
    /// | `SourceReader` | documents | `SourceEvent`: messages as described |
    /// | `MessageFinder` | `SourceEvent` | the messages in bodies, the expressions for the type |
    /// | `EventTyper` | `SourceEvent` | `TypedEvent`: one for each type |
    /// | `EnvelopeFinder` | `TypedEvent` | locations of the envelope fields |
    /// | `ExampleCollector` | `TypedEvent` | examples of whole bodies |
    /// | `CatalogBuilder` | `TypedEvent` | the catalog |
    ///
    /// A document that was exported from a catalog has no other stage than `ExportedCatalog`, unless the
    /// options determine what is imported.
    package func run(_ source: Source) throws(ImportError) -> Result {
        if !options.determineContents, case .document(let path) = source,
            let exported = ExportedCatalog(documents, path: path, remarks: remarks)
        {
            let catalog = exported.catalog
            return Result(
                catalog: catalog, remarks: remarks.remarks,
                examples: ImportedExamples(areForms: false))
        }
        var imported = try SourceReader(documents: documents, options: options, remarks: remarks)
            .read(source)
        let view = SchemaView(documents: documents, remarks: remarks)
        let selection = SchemaSelection(view: view)
        let filter = EventFilter(options)
        imported.events.removeAll { event in
            filter.isExcluded(event, target: event.body.flatMap(view.target)?.location)
        }
        imported.events = SourceForms(remarks: remarks).events(imported.events)
            .map(FormExamples(selection: selection).read)
        guard !imported.events.isEmpty else { throw .allExcluded(path: imported.name) }

        let found = try MessageFinder(options: options, selection: selection)
            .find(imported.events)
        let typer = EventTyper(
            found.events, expressions: found.discriminator, options: options, view: view,
            selection: selection)
        var events: [TypedEvent] = []
        var types: [String] = []
        for event in found.events {
            let target = event.body.flatMap(view.target)?.location
            let typed =
                if let keys = found.keys { keys.types(of: event) } else {
                    try typer.types(of: event)
                }
            types += typed.map(\.type)
            events += typed.filter { filter.isSelected($0, target: target) }
        }
        try filter.requireUse(of: types)

        let envelope = EnvelopeFinder(
            events: found.keys?.messages(of: events) ?? events,
            discriminator: found.discriminator, keys: found.keys,
            areInBodies: found.path.areInside,
            around: found.path.around, options: options, selection: selection
        ).find()
        let examples = ExampleCollector(
            types: ExampleTypes(
                discriminator: found.discriminator, keyOf: found.keys?.object,
                isAnyOf: options.isAnyOf),
            areInBodies: !found.path.steps.isEmpty, areForms: found.path.areForms, view: view)
        let builder = CatalogBuilder(
            source: imported, messages: MessagesValue(found, options), envelope: envelope,
            options: options, selection: selection,
            examples: examples.examplesByType(of: events))
        let catalog = builder.catalog(of: events)
        return Result(
            catalog: catalog, remarks: remarks.remarks, examples: examples.examples(of: events))
    }
}
