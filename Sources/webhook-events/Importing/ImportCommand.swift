#if CLI
import ArgumentParser
import CatalogFiles
import CatalogImport
import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Converts a provider's documents into a catalog.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Converts an OpenAPI or AsyncAPI document, or JSON Schemas, to a catalog.",
        discussion: """
            SOURCE is an OpenAPI document with 'webhooks', 'x-webhooks' or callbacks, an AsyncAPI \
            document (1, 2, 3), a JSON Schema that bundles events, or a folder of such documents or \
            of JSON Schemas. JSON and YAML are read.

            The locations of the event type, the payload, the identifier and the time are inferred \
            from the schemas; use the options where they cannot be. EXPR is an expression such as \
            '$message.payload#/type' or '$message.header#/X-Event'. What could not be imported is \
            printed to standard error, with its location in the source. All examples of whole \
            bodies are decoded with the catalog.

            Exit codes: 0 for success, 1 if the catalog has errors, if some examples do not become their \
            event, or if the output cannot be written, 2 if an input cannot be read.
            """)

    @Argument(
        help: """
            The document, '-' for the standard input, or the folder of documents or schemas (with '--update', default: that of the \
            last import).
            """)
    var source: String?

    @Option(
        name: [.short, .long],
        help: "The catalog to write, NAME.events.json (default: standard output).")
    var output: String?

    @Option(
        help: ArgumentHelp(
            """
            An imported catalog to import again, which keeps what was changed in it by hand, with the \
            options of the last import unless others are given.
            """, valueName: "CATALOG"))
    var update: String?

    @Option(
        help: ArgumentHelp(
            "What counts if both the catalog and the source changed a value: 'catalog' or 'source' (default: that is an error).",
            valueName: "SIDE"))
    var prefer: CatalogMerge.Side?

    @Option(help: "The title of the catalog.")
    var title: String?

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var locations: LocationOptions

    @Flag(help: "The exit code is 0 even if examples do not become their event.")
    var acceptFailingExamples = false

    @Flag(
        help: """
            Makes required properties optional if examples lack them, with 'optional' in the config \
            beside the catalog.
            """)
    var relax = false

    func validate() throws {
        if update == nil, source == nil { throw ValidationError("a SOURCE is missing") }
        if update == nil, prefer != nil { throw ValidationError("'--prefer' needs '--update'") }
        if update != nil, output != nil {
            throw ValidationError("'--update' writes the catalog itself, without '--output'")
        }
        if relax, (output ?? update)?.hasSuffix(".json") != true {
            throw ValidationError(
                "'--relax' needs '--output NAME.events.json' to write the config beside it")
        }
        do {
            _ = try options()
        } catch {
            throw ValidationError("\(error)")
        }
    }

    func run() throws {
        let command = self
        let status = DeepStack.run { command.imported() }
        if status != .success { throw status }
    }

    /// Imports or updates, and returns the exit code.
    private func imported() -> ExitCode {
        do {
            guard let update else {
                let isPrinted = output == StandardInput.argument
                return try imported(source ?? "", to: isPrinted ? nil : output)
            }
            let catalog = try CatalogUpdate(path: update)
            return try updated(catalog)
        } catch {
            StandardError.print("error: \(error)")
            return ExitCode(after: error)
        }
    }

    private func imported(_ source: String, to path: String?) throws -> ExitCode {
        let result = try result(of: source)
        var check = ImportedCheck(result, path: path, source: source)
        let status = try checked(&check)
        try write(PrettyJSON.text(result.catalog))
        if let path {
            try ImportRecord(
                source: ImportRecord.path(of: source, from: path), arguments: arguments,
                catalog: result.catalog
            ).write(besides: path)
        }
        return status
    }

    /// Imports the source of a catalog again, and merges the result with it.
    private func updated(_ update: CatalogUpdate) throws -> ExitCode {
        var command = self
        if arguments.isEmpty, !update.record.arguments.isEmpty {
            command = try Self.parse(update.record.arguments + [""])
            command.acceptFailingExamples = acceptFailingExamples
            command.relax = relax
        }
        let source = source ?? update.record.sourcePath(from: update.path)
        let result = try command.result(of: source)
        guard let catalog = update.merged(with: result.catalog, preferring: prefer) else {
            return .findings
        }
        let merged = CatalogImporter.Result(
            catalog: catalog, remarks: result.remarks, examples: result.examples)
        var check = ImportedCheck(merged, path: update.path, source: source)
        let status = try command.checked(&check)
        try update.printChanges(to: catalog)
        try DocumentFile.write(PrettyJSON.text(catalog), to: update.path)
        try ImportRecord(
            source: self.source.map { ImportRecord.path(of: $0, from: update.path) }
                ?? update.record.source,
            arguments: command.arguments, catalog: result.catalog
        ).write(besides: update.path)
        return status
    }

    private func result(of source: String) throws -> CatalogImporter.Result {
        ProgressLine.show("reading \(source)")
        let files = try SourceFiles(path: source, root: selection.sourceRoot)
        ProgressLine.show("importing \(source)")
        let importer = CatalogImporter(documents: files.documents, options: try options())
        let result = try importer.run(files.source)
        for line in ImportReport.lines(result.remarks) { StandardError.print(line) }
        return result
    }

    /// Checks an imported catalog, prints the result, and returns the exit code.
    private func checked(_ check: inout ImportedCheck) throws -> ExitCode {
        ProgressLine.show("decoding the examples with the catalog")
        try check.run()
        if relax { try check.relax() }
        ProgressLine.clear()
        check.print(next: acceptFailingExamples ? nil : relax ? [] : ["--relax"])
        let areAccepted = acceptFailingExamples || check.examples?.isComplete != false
        return check.isSound && areAccepted ? .success : .findings
    }

    /// The options that determine the imported catalog, as arguments of a command line.
    private var arguments: [String] {
        (title.map { ["--title", $0] } ?? []) + selection.arguments + locations.arguments
    }

    private func options() throws(ImportError) -> ImportOptions {
        var options = ImportOptions()
        options.title = title
        try selection.apply(to: &options)
        try locations.apply(to: &options)
        return options
    }

    private func write(_ text: String) throws(DocumentFileError) {
        try DocumentFile.write(text, to: output)
    }
}

extension CatalogMerge.Side: ExpressibleByArgument {}
#endif
