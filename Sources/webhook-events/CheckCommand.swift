#if CLI
import ArgumentParser
import CatalogImport
import EventCatalog
import EventCodeGeneration
import Foundation
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
            line, column and JSON pointer. The exit code is 1 when the catalog has errors, or when \
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
            "The access level of the files: 'public', 'package' or 'internal'.",
            valueName: "LEVEL"))
    var access = AccessLevel.internal

    func run() throws {
        let bytes: [UInt8]
        do {
            bytes = try DocumentFile.bytes(at: catalog)
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(1)
        }
        let file = SourceFile(path: catalog, bytes: bytes)
        let output = GeneratorPipeline(options: .init(access: access)).generate(file)
        var report = CheckReport(
            path: catalog, diagnostics: output.diagnostics, coverage: output.coverage)
        if let generated { report.outdated = outdated(output.files, in: generated) }
        if json {
            print(PrettyJSON.text(report.json), terminator: "")
        } else {
            for diagnostic in report.remarks { StandardError.print("\(diagnostic)") }
            for line in report.errors { StandardError.print(line) }
            for line in report.lines { print(line) }
        }
        if !report.isSound { throw ExitCode(1) }
    }

    /// The names of the files in a folder that are not what is generated.
    private func outdated(_ files: [GeneratedFile], in folder: String) -> [String] {
        files.filter { file in
            FileManager.default.contents(atPath: folder + "/" + file.name)
                != Data(file.contents.utf8)
        }.map(\.name)
    }
}

extension AccessLevel: ExpressibleByArgument {}
#endif
