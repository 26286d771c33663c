#if CLI
import ArgumentParser
import CatalogFiles
import CatalogImport
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON

/// Turns what a provider publishes into a catalog.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turns an OpenAPI or AsyncAPI document, or JSON Schemas, into a catalog.",
        discussion: """
            SOURCE is an OpenAPI document with 'webhooks', 'x-webhooks' or callbacks, an AsyncAPI \
            document (1, 2, 3), a JSON Schema that bundles events, or a folder of JSON Schemas. \
            JSON and YAML are read.

            How a message tells its type, and where it keeps its payload, identifier and time, is \
            found where the schemas say it; the options say it otherwise. EXPR is an expression \
            such as '$message.payload#/type' or '$message.header#/X-Event'. What could not be \
            carried over is printed to the standard error, with its place in the source.
            """)

    @Argument(help: "The document, or the folder of schemas.")
    var source: String

    @Option(
        name: [.short, .long],
        help: "The catalog to write, NAME.events.json; the standard output unless given.")
    var output: String?

    @Option(help: "The title of the catalog.")
    var title: String?

    @Option(
        help: ArgumentHelp(
            "Where a message tells its type. Several are a compound, joined with '.'.",
            valueName: "EXPR"))
    var discriminator: [String] = []

    @Flag(help: "Of several discriminators, the first that a message has tells the type.")
    var anyOf = false

    @Option(help: ArgumentHelp("Where a body keeps the payload.", valueName: "EXPR"))
    var data: String?

    @Option(help: ArgumentHelp("Where a message keeps its identifier.", valueName: "EXPR"))
    var id: String?

    @Option(help: ArgumentHelp("Where a message keeps its time.", valueName: "EXPR"))
    var time: String?

    @Option(
        help: ArgumentHelp(
            "Where types come from that no schema states: \(EventNameKind.listed).",
            valueName: "KIND"))
    var eventTypeFrom: EventNameKind?

    @Option(
        help: ArgumentHelp(
            "Replaces a text in names to get types, such as '.=_'.", valueName: "OLD=NEW"))
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

    /// Imports, and gives the exit code.
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

    /// Prints what could not be carried over, and what the generator will say of the catalog.
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
