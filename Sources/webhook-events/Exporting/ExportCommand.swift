#if CLI
import ArgumentParser
import CatalogExport
import CatalogFiles
import CatalogImport
import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Converts a catalog to a document for tools of other languages.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Converts a catalog to JSON Schema, OpenAPI or AsyncAPI.",
        discussion: """
            The document contains all that the catalog refers to in files. What the format cannot say \
            is carried in an object 'x-webhook-events', with which 'import' makes the same catalog of \
            the document; each such loss is printed to standard error.

            Enums and the list of event types are open, as they are in generated Swift code: other \
            values are valid. '--closed' allows only those of the catalog.

            Exit codes: 0 for success, 1 if the catalog has errors, or the output cannot be written, 2 if \
            an input cannot be read.
            """)

    @Argument(help: "The catalog, NAME.events.json, or '-' for the standard input.")
    var catalog: String

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "The format: \(ExportFormat.listed). 'catalog' is the catalog itself in canonical form.",
            valueName: "FORMAT"))
    var format: ExportFormat

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The file to write (default: standard output).", valueName: "FILE"))
    var output: String?

    @Flag(help: "Only the values of enums and the event types that the catalog lists are valid.")
    var closed = false

    @Option(
        help: ArgumentHelp(
            "The folder whose files the catalog may refer to (default: the catalog's own).",
            valueName: "DIR"))
    var sourceRoot: String?

    func run() throws {
        do {
            let files = try CatalogFiles(argument: catalog, sourceRoot: sourceRoot)
            let (found, diagnostics) = files.read()
            for diagnostic in diagnostics where diagnostic.severity == .error {
                StandardError.print("\(diagnostic)")
            }
            guard let found else { throw ExitCode.findings }
            try write(found)
        } catch let error as ExitCode {
            throw error
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
    }

    private func write(_ catalog: Catalog) throws {
        let exporter = CatalogExporter(format: format, isClosed: closed)
        let (text, losses) = DeepStack.run {
            let result = exporter.run(catalog)
            return (result.isTooDeep ? nil : PrettyJSON.text(result.document), result.losses)
        }
        guard let text else {
            StandardError.print(
                "error: the document would be nested more deeply than \(JSONLimits.largest.depth), "
                    + "which its readers refuse")
            throw ExitCode.findings
        }
        for line in losses.lines(format) { StandardError.print(line) }
        try DocumentFile.write(text, to: output)
    }
}

extension ExportFormat: ExpressibleByArgument {
    fileprivate static var listed: String {
        allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}
#endif
