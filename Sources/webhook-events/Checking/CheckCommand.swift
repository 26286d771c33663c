#if CLI
import ArgumentParser
import CatalogFiles
import CatalogImport
import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Says whether a catalog is sound, how much of it is typed, and whether output is current.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says whether a catalog is sound, and how much of it is typed.",
        discussion: """
            An event is fully typed when nothing that it reaches had to become raw JSON. A property \
            is typed unless its schema says what it is and it is raw JSON all the same; a property \
            that the schema itself leaves open is typed. What became raw JSON is listed with its \
            line, column and JSON pointer. What the generator reads is read: the config \
            'NAME.events.swift.json' beside the catalog, and the files that the catalog refers to. \
            The exit code is 1 when the catalog has errors, or when \
            the files in the folder of '--generated' are not current.
            """)

    @Argument(help: "The catalog, NAME.events.json.")
    var catalog: String

    @Flag(help: "Prints one JSON object.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Compares the files in this folder with what is generated.", valueName: "DIR"))
    var generated: String?

    @Option(
        help: ArgumentHelp(
            "The access level of the files: 'public', 'package' or 'internal'; as the config says unless given.",
            valueName: "LEVEL"))
    var access: AccessLevel?

    @Option(
        help: ArgumentHelp(
            "What concerns Swift alone; 'NAME.events.swift.json' beside the catalog unless given.",
            valueName: "FILE"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "The folder whose files the catalog may refer to; its own unless given.",
            valueName: "DIR"))
    var sourceRoot: String?

    func run() throws {
        let files: CatalogFiles
        do {
            files = try CatalogFiles(catalog: catalog, config: config, sourceRoot: sourceRoot)
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(1)
        }
        let output = files.generate(.init(access: access))
        var report = CheckReport(
            path: catalog, diagnostics: output.diagnostics, coverage: output.coverage)
        if let generated { report.outdated = OutputFolder(path: generated).outdated(output.files) }
        if json {
            print(PrettyJSON.text(report.json), terminator: "")
        } else {
            for diagnostic in report.remarks { StandardError.print("\(diagnostic)") }
            for line in report.errors { StandardError.print(line) }
            for line in report.lines { print(line) }
        }
        if !report.isSound { throw ExitCode(1) }
    }
}

extension AccessLevel: ExpressibleByArgument {}
#endif
