#if CLI
import ArgumentParser
import CatalogFiles
import CatalogImport
import CatalogInference
import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Infers entries of a catalog from recorded messages.
struct InferCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "infer",
        abstract: "Infers a catalog, or entries of one, from recorded messages.",
        discussion: """
            A file NAME.jsonl has one recorded delivery per line (schema/deliveries.md). An HTTP archive \
            (HAR) and what GitHub's REST API returns for a delivery are recordings as well. Any other file \
            has one sample body, or an array of sample bodies. Without '--into', the output is a new \
            catalog. With it, the output is what the catalog lacks: entries of the event types that it \
            does not list, and properties and enum values that its schemas do not list, as a JSON merge \
            patch (RFC 7396). '--write' adds them to the catalog itself, and changes nothing else in it. \

            Exit codes: 0 for success, 1 if an event is not known to the resulting catalog, or the output \
            cannot be written, 2 if an input cannot be read.
            """)

    @Argument(
        help: ArgumentHelp(
            "The recordings and sample bodies; '-' for the standard input.", valueName: "recorded"))
    var recorded: [String]

    @Option(
        help: ArgumentHelp(
            "The catalog that lacks entries, NAME.events.json.", valueName: "CATALOG"))
    var into: String?

    @Flag(help: "Adds the entries to the catalog of '--into'.")
    var write = false

    @Option(
        name: [.short, .long], help: "The file to write (default: standard output).")
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The number of bodies after which a property that all of them have is required.",
            valueName: "N"))
    var requiredAfter = 5

    @Flag(help: "Keeps the values of bodies in examples, instead of replacing them.")
    var keepValues = false

    @Flag(help: "Prints why each type is what it is, to standard error.")
    var report = false

    @Option(
        help: ArgumentHelp(
            "Location of the event type in a new catalog; repeat for a compound type joined with '.'.",
            valueName: "EXPR"))
    var discriminator: [String] = []

    @Option(help: ArgumentHelp("Location of the payload in a new catalog.", valueName: "EXPR"))
    var data: String?

    @Option(
        name: .customLong("header"),
        help: ArgumentHelp(
            "A header field of sample bodies. Can be repeated.", valueName: "NAME: VALUE"))
    var headers: [HeaderField] = []

    func validate() throws {
        if recorded.isEmpty { throw ValidationError("pass a recording or a sample body") }
        if write, into == nil { throw ValidationError("'--write' needs '--into CATALOG'") }
        if write, into == StandardInput.argument {
            throw ValidationError("'--write' needs the path of a catalog, not '-'")
        }
        if write, output != nil { throw ValidationError("pass either '--write' or '--output'") }
        if into != nil, !discriminator.isEmpty || data != nil {
            throw ValidationError(
                "'--discriminator' and '--data' are for a new catalog, not for that of '--into'")
        }
        if requiredAfter < 1 { throw ValidationError("'--required-after' is at least 1") }
    }

    func run() throws {
        do {
            let fields = headers.map { ($0.name, $0.value) }
            let files = try RecordingFiles(paths: recorded, headers: fields)
            ProgressLine.show("inferring a catalog from \(files.messages.count) messages")
            let result = try inferred(from: files.messages)
            ProgressLine.clear()
            for remark in result.remarks { StandardError.print("\(remark)") }
            for diagnostic in result.output.diagnostics where diagnostic.severity == .error {
                StandardError.print("\(diagnostic)")
            }
            if report { for reason in result.reasons { StandardError.print("\(reason)") } }
            try write(result)
            if !result.isComplete { throw ExitCode.findings }
        } catch let error as ExitCode {
            throw error
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
    }

    private func inferred(from messages: [RecordedMessage]) throws -> InferenceResult {
        var options = InferenceOptions()
        options.requiredAfter = requiredAfter
        options.keepsValues = keepValues
        options.discriminator = discriminator
        options.data = data
        guard let into else {
            return try CatalogInferrer(options: options).run(messages, into: nil)
        }
        let path = into == StandardInput.argument ? StandardInput.name : into
        let catalog = SourceFile(path: path, bytes: try DocumentFile.exactBytes(at: into))
        _ = try CatalogFiles(catalog)
        let inferrer = CatalogInferrer(options: options) { file in
            // That the files can be read is known from the line above.
            (try? CatalogFiles(file))?.generate() ?? GeneratorPipeline().generate(file)
        }
        return try inferrer.run(messages, into: catalog)
    }

    private func write(_ result: InferenceResult) throws(DocumentFileError) {
        if write, let into {
            // A catalog with errors is not made of one without.
            guard !result.additions.isEmpty, !result.output.diagnostics.hasErrors else { return }
            return try DocumentFile.write(result.text, to: into)
        }
        let isPatch = into != nil
        if isPatch, result.additions.isEmpty { return }
        let text =
            isPatch ? Array(PrettyJSON.text(result.patch, hasFlatObjects: true).utf8) : result.text
        try DocumentFile.write(text, to: output)
    }
}
#endif
