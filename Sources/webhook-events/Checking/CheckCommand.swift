#if CLI
import ArgumentParser
import CatalogDecoding
import CatalogFiles
import CatalogImport
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON
import WebhookEvents

/// Checks whether a catalog is valid, how much of it is typed, and whether generated files are up
/// to date.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks whether a catalog is valid, and how much of it is typed.",
        discussion: """
            An event is fully typed if no part of its payload had to become raw JSON. A property \
            is typed unless it is raw JSON although its schema specifies more; a property that the \
            schema itself leaves open is typed. The schemas that became raw JSON are listed with \
            line, column and JSON pointer. The generator's other inputs are read as well: the \
            config 'NAME.events.swift.json' beside the catalog, and the files that the catalog \
            refers to. Event types that the config leaves out are listed. With '--body', it also prints \
            what the generated types would make of the bodies in files, and with '--deliveries' of \
            messages with their header fields.

            Exit codes: 0 for success, 1 if the catalog has errors, if the files in the folder of \
            '--generated' are out of date, or if an event of a body is not known, 2 if an input cannot be \
            read.
            """)

    @Argument(help: "The catalog, NAME.events.json, or '-' for the standard input.")
    var catalog: String

    @Flag(help: "Prints one JSON object.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Checks whether the files in this folder are up to date.", valueName: "DIR"))
    var generated: String?

    @Option(
        help: ArgumentHelp(
            "The access level of the files: 'public', 'package' or 'internal' (default: that of the config, or else 'internal').",
            valueName: "LEVEL"))
    var access: AccessLevel?

    @OptionGroup var options: CatalogOptions

    @Option(
        name: .customLong("body"),
        help: ArgumentHelp(
            "A file with the body of a message, to be decoded. Can be repeated.",
            valueName: "FILE"))
    var bodies: [String] = []

    @Option(
        name: .customLong("header"),
        help: ArgumentHelp(
            "A header field of the messages of '--body'. Can be repeated.",
            valueName: "NAME: VALUE"))
    var headers: [String] = []

    @Option(
        name: .customLong("deliveries"),
        help: ArgumentHelp(
            "A recording with messages to be decoded, one per line, an HTTP archive (HAR) or deliveries of GitHub's REST API. Can be repeated.",
            valueName: "FILE"))
    var deliveries: [String] = []

    func validate() throws {
        if catalog == StandardInput.argument, generated != nil {
            throw ValidationError("'--generated' needs the path of the catalog, not '-'")
        }
    }

    func run() throws {
        let files: CatalogFiles
        do {
            files = try options.files(of: catalog)
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
        let generatorOptions = GeneratorOptions(access: access)
        let output = files.generate(generatorOptions)
        var report = CheckReport(
            path: catalog, diagnostics: output.diagnostics, coverage: output.coverage,
            excludedTypes: output.excludedTypes ?? [])
        report.generated = generated.map { path in
            OutputCheck(
                of: output, generatorOptions, files, catalog: catalog, in: OutputFolder(path: path))
        }
        if let decoder = CatalogDecoder(output) {
            report.bodies = try decodedMessages(decoder)
        }
        if json {
            print(PrettyJSON.text(report.json), terminator: "")
        } else {
            for diagnostic in report.remarks { StandardError.print("\(diagnostic)") }
            for line in report.errors { StandardError.print(line) }
            for line in report.lines { print(line) }
        }
        if !report.isSound { throw ExitCode.findings }
    }

    private func decodedMessages(_ decoder: CatalogDecoder) throws -> [BodyReport] {
        do {
            return try messages().map { BodyReport(of: $1, path: $0, decoder) }
        } catch let error as DocumentFileError {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
    }

    /// The messages to decode, each with its path.
    private func messages() throws -> [(path: String, message: WebhookMessage)] {
        try bodies.map { ($0, try message(in: $0)) }
            + deliveries.flatMap { try DeliveryFile(path: $0).messages.map { ($0, $1) } }
    }

    private func message(in path: String) throws -> WebhookMessage {
        let body = try DocumentFile.bytes(at: path)
        let fields = try headers.map { field in
            guard let colon = field.firstIndex(of: ":") else {
                throw ValidationError(
                    "'\(field)' is not a header field, such as 'X-Event: order.paid'")
            }
            let value = field[colon...].dropFirst().trimmingPrefix { $0 == " " }
            return (String(field[..<colon]), String(value))
        }
        return WebhookMessage(headers: fields, body: body)
    }
}

extension AccessLevel: ExpressibleByArgument {}
#endif
