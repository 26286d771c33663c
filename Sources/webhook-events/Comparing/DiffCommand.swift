#if CLI
import ArgumentParser
import CatalogDiff
import CatalogImport
import EventCodeGeneration
import Foundation
import StrictJSON

/// Compares two catalogs.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compares two catalogs, and shows what the changes break.",
        discussion: """
            A change affects three people differently. 'receive' is the code of the old catalog that \
            gets messages of the new one, 'replay' the code of the new catalog that gets recorded \
            messages of the old one, and 'source' the Swift code that was written against what the \
            old catalog generates. What breaks 'receive' or 'replay' is shown by a body, which was \
            decoded with the other catalog.

            OLD and NEW are catalogs, or whatever 'import' reads, on disk or at a revision of Git: \
            'REF:PATH', with the path from the top of the repository. One of them may be '-', the \
            standard input. The config beside a catalog is read as well.

            Exit codes: 0 if there is no finding at the level of '--fail-on', 1 if there is one, 2 if \
            an input cannot be read.
            """)

    @Argument(help: "The catalog before the change.")
    var old: String

    @Argument(help: "The catalog after the change.")
    var new: String

    @Option(
        name: .customLong("view"),
        help: ArgumentHelp(
            "Whose code to look at: 'receive', 'replay' or 'source'; repeat for more (default: receive, source).",
            valueName: "VIEW"))
    var chosenViews: [View] = []

    @Option(
        help: ArgumentHelp(
            "The findings that the exit code 1 is for: 'break', 'soft', 'any' or 'never'.",
            valueName: "LEVEL"))
    var failOn = FailureLevel.breaks

    @Option(help: ArgumentHelp("'text', 'json', 'markdown' or 'github'.", valueName: "FORMAT"))
    var format = Format.text

    @Option(
        help: ArgumentHelp(
            """
            A JSON file with the fingerprints of findings to ignore, each with a reason. A fingerprint \
            that no finding has is an error.
            """, valueName: "FILE"))
    var accept: String?

    @Option(
        help: ArgumentHelp(
            "Writes the message that shows each break to files in this folder: its body, and a line of a recording.",
            valueName: "DIR"))
    var witness: String?

    @OptionGroup(title: "Options for documents to import") var selection: SelectionOptions
    @OptionGroup(title: "Options for documents to import") var locations: LocationOptions

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, markdown, github
    }

    enum FailureLevel: String, CaseIterable, ExpressibleByArgument {
        case breaks = "break"
        case soft, any, never
    }

    func validate() throws {
        if old == StandardInput.argument, new == StandardInput.argument {
            throw ValidationError("only one of both catalogs can be '-', the standard input")
        }
    }

    private var views: [View] { chosenViews.isEmpty ? [.receive, .source] : chosenViews }

    func run() throws {
        let (report, unused) = try read()
        ProgressLine.clear()
        print(text(of: report), terminator: "")
        for fingerprint in unused {
            StandardError.print("error: no finding has the accepted fingerprint '\(fingerprint)'")
        }
        if let witness { try WitnessFolder(path: witness).write(report, views) }
        if !unused.isEmpty || report.findings.contains(where: isFailure) {
            throw ExitCode.findings
        }
    }

    /// Compares the catalogs; the second value has the accepted fingerprints that no finding has.
    private func read() throws -> (DiffReport, [String]) {
        do {
            var options = ImportOptions()
            try selection.apply(to: &options)
            try locations.apply(to: &options)
            let (before, after) = (
                DiffInput(old, options: options, sourceRoot: selection.sourceRoot),
                DiffInput(new, options: options, sourceRoot: selection.sourceRoot)
            )
            let name = new == StandardInput.argument ? before.name : after.name
            ProgressLine.show("reading \(old)")
            let oldCatalog = try before.catalog(named: name)
            ProgressLine.show("reading \(new)")
            let newCatalog = try after.catalog(named: name)
            ProgressLine.show("comparing \(old) with \(new)")
            let report = CatalogDiff.report(from: oldCatalog, to: newCatalog)
            return try accept.map { try AcceptedFindings(path: $0).apply(to: report) }
                ?? (report, [])
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode.unreadableInput
        }
    }

    private func text(of report: DiffReport) -> String {
        switch format {
        case .text: colored(lines(TextRendering(views: views).lines(report)))
        case .github: lines(AnnotationRendering(views: views).lines(report))
        case .markdown: MarkdownRendering(views: views).text(report)
        case .json: PrettyJSON.text(report.json(views))
        }
    }

    private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

    private func colored(_ text: String) -> String {
        Terminal.standardOutput.hasColors ? DiagnosticColors.colored(text) : text
    }

    private func isFailure(_ finding: Finding) -> Bool {
        switch failOn {
        case .breaks: finding.level(views) == .breaks
        case .soft: finding.level(views) >= .soft
        case .any: true
        case .never: false
        }
    }
}

extension View: ExpressibleByArgument {}
#endif
