import CatalogDecoding
import CatalogImport
import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The result of an import: the catalog, and the remarks as lines.
struct Imported {
    let catalog: JSONValue
    let report: [String]
    /// The generator's diagnostics for the catalog.
    let errors: [String]
    /// What the catalog makes of the source's examples.
    let examples: [String]

    /// Imports documents by their paths: a single document, or a folder of several.
    init(_ documents: [String: String], _ options: ImportOptions = ImportOptions()) throws {
        let values = try documents.mapValues { try JSONValue(Array($0.utf8)) }
        let paths = documents.keys.sorted()
        let source: CatalogImporter.Source =
            paths.count == 1 ? .document(paths[0]) : .folder(name: "events", paths: paths)
        try self.init(values, source, options)
    }

    init(
        _ documents: [String: JSONValue], _ source: CatalogImporter.Source,
        _ options: ImportOptions = ImportOptions()
    ) throws {
        // Like the command line tool: deeply nested documents need a large stack.
        let outcome = DeepStack.run {
            Result<CatalogImporter.Result, any Error> {
                try CatalogImporter(documents: DocumentSet(documents), options: options).run(source)
            }
        }
        let result = try outcome.get()
        catalog = result.catalog
        report = ImportReport.lines(result.remarks)
        let text = PrettyJSON.text(result.catalog)
        let file = SourceFile(path: "shop.events.json", bytes: Array(text.utf8))
        let output = GeneratorPipeline().generate(file)
        errors = output.diagnostics.filter { $0.severity == .error }.map(\.description)
        examples = CatalogDecoder(output).map { ExampleReport(result.examples, $0).lines } ?? []
    }

    /// The types of the events, in order.
    var types: [String] { (catalog["events"]?.object ?? [:]).map(\.key) }

    func data(_ type: String) -> JSONValue? { catalog["events"]?[type]?["data"] }

    /// The locations of the attributes by name.
    var attributes: [String: String] {
        let attributes = catalog["envelope"]?["attributes"]?.object ?? [:]
        return attributes.dictionary.mapValues { $0["location"]?.string ?? "" }
    }

    func envelope(_ key: String) -> String? { catalog["envelope"]?[key]?.string }

    var discriminator: String { catalog["discriminator"]?.description ?? "" }

    var definitions: [String] { (catalog["$defs"]?.object ?? [:]).map(\.key) }
}

extension ImportOptions {
    /// Options in the form of the command line.
    static func with(
        _ discriminator: [String], anyOf: Bool = false, from kind: EventNameKind? = nil,
        replace: [String] = []
    ) throws -> ImportOptions {
        var options = ImportOptions()
        options.discriminator = try discriminator.map { try ImportOptions.expression($0) }
        options.isAnyOf = anyOf
        options.typeFrom = kind
        options.replacements = try replace.map { try ImportOptions.Replacement($0) }
        return options
    }
}

/// JSON text as a value.
func json(_ text: String) throws -> JSONValue { try JSONValue(Array(text.utf8)) }
