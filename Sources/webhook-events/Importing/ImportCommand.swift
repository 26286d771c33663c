#if CLI
import ArgumentParser
import CatalogFiles
import CatalogImport
import EventCatalog
import EventCodeGeneration
import Foundation
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
            bodies are decoded with the catalog; the exit code is 1 if some do not become their event.
            """)

    @Argument(help: "The document, or the folder of documents or schemas.")
    var source: String

    @Option(
        name: [.short, .long],
        help: "The catalog to write, NAME.events.json (default: standard output).")
    var output: String?

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
        if relax, output?.hasSuffix(".json") != true {
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

    /// Imports the source, and returns the exit code.
    private func imported() -> ExitCode {
        do {
            let files = try SourceFiles(path: source, root: selection.sourceRoot)
            let importer = CatalogImporter(documents: files.documents, options: try options())
            let result = try importer.run(files.source)
            for line in ImportReport.lines(result.remarks) { StandardError.print(line) }

            var check = ImportedCheck(result, path: output, source: source)
            try check.run()
            if relax { try check.relax() }
            check.print(next: acceptFailingExamples ? nil : relax ? [] : ["--relax"])
            try write(PrettyJSON.text(result.catalog))
            let areAccepted = acceptFailingExamples || check.examples?.isComplete != false
            return check.isSound && areAccepted ? .success : .findings
        } catch {
            StandardError.print("error: \(error)")
            return ExitCode(after: error)
        }
    }

    private func options() throws(ImportError) -> ImportOptions {
        var options = ImportOptions()
        options.title = title
        try selection.apply(to: &options)
        try locations.apply(to: &options)
        return options
    }

    private func write(_ text: String) throws(DocumentFileError) {
        guard let output else {
            FileHandle.standardOutput.write(Data(text.utf8))
            return
        }
        try DocumentFile.write(text, to: output)
    }
}
#endif
