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
            document (1, 2, 3), a JSON Schema that bundles events, or a folder of JSON Schemas. \
            JSON and YAML are read.

            The locations of the event type, the payload, the identifier and the time are inferred \
            from the schemas; use the options where they cannot be. EXPR is an expression such as \
            '$message.payload#/type' or '$message.header#/X-Event'. What could not be imported is \
            printed to standard error, with its location in the source.
            """)

    @Argument(help: "The document, or the folder of schemas.")
    var source: String

    @Option(
        name: [.short, .long],
        help: "The catalog to write, NAME.events.json (default: standard output).")
    var output: String?

    @Option(help: "The title of the catalog.")
    var title: String?

    @Option(
        help: ArgumentHelp(
            "The schemas of events, if the document does not list them; repeat for more.",
            discussion: "Such as '#/components/schemas/*Event'.",
            valueName: "POINTER"))
    var events: [String] = []

    @Option(
        help: ArgumentHelp(
            "Location of the array of messages, if bodies are batches.", valueName: "EXPR"))
    var messages: String?

    @Option(
        help: ArgumentHelp(
            "Location of the event type; repeat for a compound type joined with '.'.",
            valueName: "EXPR"))
    var discriminator: [String] = []

    @Flag(help: "The first discriminator with a value determines the type.")
    var anyOf = false

    @Option(help: ArgumentHelp("Location of the payload in the body.", valueName: "EXPR"))
    var data: String?

    @Option(help: ArgumentHelp("Location of the event's identifier.", valueName: "EXPR"))
    var id: String?

    @Option(help: ArgumentHelp("Location of the event's time.", valueName: "EXPR"))
    var time: String?

    @Option(
        help: ArgumentHelp(
            "The source of types that no schema specifies: \(EventNameKind.listed).",
            valueName: "KIND"))
    var eventTypeFrom: EventNameKind?

    @Option(
        help: ArgumentHelp(
            "Replaces text in names to derive types, such as '.=_'.", valueName: "OLD=NEW"))
    var replace: [String] = []

    func validate() throws {
        do {
            _ = try options()
        } catch {
            throw ValidationError("\(error)")
        }
    }

    func run() throws {
        let command = self
        let status = DeepStack.run { command.imported() }
        if status != 0 { throw ExitCode(status) }
    }

    /// Imports the source, and returns the exit code.
    private func imported() -> Int32 {
        do {
            let files = try SourceFiles(path: source)
            let importer = CatalogImporter(documents: files.documents, options: try options())
            let result = try importer.run(files.source)
            let text = PrettyJSON.text(result.catalog)
            let isSound = report(result, text: text)
            try write(text)
            return isSound ? 0 : 1
        } catch {
            StandardError.print("error: \(error)")
            return 1
        }
    }

    private func options() throws(ImportError) -> ImportOptions {
        var options = ImportOptions()
        options.title = title
        for text in events { options.events.append(try SchemaPattern(text)) }
        options.messages = try messages.map(ImportOptions.location)
        for text in discriminator {
            options.discriminator.append(try ImportOptions.expression(text))
        }
        options.isAnyOf = anyOf && discriminator.count > 1
        options.data = try data.map(ImportOptions.payload)
        options.id = try id.map(ImportOptions.expression)
        options.time = try time.map(ImportOptions.expression)
        options.typeFrom = eventTypeFrom
        for text in replace { options.replacements.append(try .init(text)) }
        return options
    }

    /// Prints what could not be imported, and the generator's errors for the catalog.
    ///
    /// - Returns: Whether the catalog, with the config beside it, has no errors.
    private func report(_ result: CatalogImporter.Result, text: String) -> Bool {
        for line in ImportReport.lines(result.remarks) { StandardError.print(line) }
        let file = SourceFile(path: output ?? "\(source).events.json", bytes: Array(text.utf8))
        let generated: GeneratorPipeline.Output
        do {
            generated =
                try output.map { _ in try CatalogFiles(file).generate() }
                ?? GeneratorPipeline().generate(file)
        } catch {
            StandardError.print("error: \(error)")
            return false
        }
        for diagnostic in generated.diagnostics where diagnostic.severity == .error {
            StandardError.print("\(diagnostic)")
        }
        if let degraded = generated.coverage?.degraded, !degraded.isEmpty {
            let next = output.map { ", 'webhook-events check \($0)' lists them" } ?? ""
            let schemas = degraded.count == 1 ? "1 schema" : "\(degraded.count) schemas"
            StandardError.print("warning: \(schemas) will be raw JSON in Swift\(next)")
        }
        return !generated.diagnostics.hasErrors
    }

    private func write(_ text: String) throws(DocumentFileError) {
        guard let output else {
            FileHandle.standardOutput.write(Data(text.utf8))
            return
        }
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw .unwritable(path: output)
        }
    }
}

extension EventNameKind: ExpressibleByArgument {
    fileprivate static var listed: String {
        allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}
#endif
