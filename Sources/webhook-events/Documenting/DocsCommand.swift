#if CLI
import ArgumentParser
import CatalogDiff
import CatalogDocs
import CatalogFiles
import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Writes the documentation of a catalog.
struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Documents the events of a catalog for those who receive them in Swift.",
        discussion: """
            Writes a page for each event (when it occurs, the handler method, its properties with \
            their Swift names, bodies), a page for each shared type with what uses it, an overview, \
            and 'llms.txt'; with '--format docc', articles for a DocC catalog whose links lead to \
            the generated code. Pages that an earlier run wrote for the same catalog and that are \
            no longer needed are removed. A file that the command did not write is never replaced. \

            With '--changes' or '--changes-from-tags', a page 'CHANGES.md' says what changed from each \
            revision of the catalog's Git repository to the next, and since the last one, as 'diff' does.

            Exit codes: 0 for success, 1 if the catalog has errors, if the folder cannot be written or, \
            with '--check', if pages are out of date, 2 if the catalog or a revision cannot be read.
            """)

    @Argument(help: "The catalog, NAME.events.json.")
    var catalog: String

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The folder for the pages, such as NAME.docc.", valueName: "DIR"))
    var output: String

    @Option(help: "The format: 'markdown' or 'docc'.")
    var format = DocumentationFormat.markdown

    @Flag(help: "Writes nothing; prints the pages that are out of date.")
    var check = false

    @Option(
        name: .customLong("changes"),
        help: ArgumentHelp(
            "A revision of the catalog's repository for the page of changes; repeat for more, the oldest first.",
            valueName: "REF"))
    var revisions: [String] = []

    @Flag(
        help: "Writes the page of changes for all tags of the current commit and those before it.")
    var changesFromTags = false

    @OptionGroup var options: CatalogOptions

    func validate() throws {
        if catalog == StandardInput.argument {
            throw ValidationError("pass the path of the catalog, not '-': the pages name it")
        }
        if changesFromTags, !revisions.isEmpty {
            throw ValidationError("pass either '--changes' or '--changes-from-tags'")
        }
        for revision in revisions where revision.isEmpty || revision.hasPrefix("-") {
            throw ValidationError("'\(revision)' is not a revision")
        }
    }

    func run() throws {
        do {
            try document()
        } catch let error as RevisionError {
            StandardError.print("error: \(error)")
            throw ExitCode.unreadableInput
        } catch let error as DiffInputError {
            StandardError.print("error: \(error)")
            throw ExitCode.unreadableInput
        } catch let error as ExitCode {
            throw error
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
    }

    private func document() throws {
        let files = try options.files(of: catalog)
        let result = files.generate()
        let mark = PageMark(catalog: PathStyle.system.fileName(of: catalog))
        guard let documentation = CatalogDocumentation(result, mark: mark) else {
            for diagnostic in result.diagnostics where diagnostic.severity == .error {
                StandardError.print("\(diagnostic)")
            }
            throw ExitCode.findings
        }
        let folder = PageFolder(path: output, mark: mark)
        let pages = documentation.pages(format, changes: try changes(to: result))
        if check {
            let outdated = folder.outdated(pages)
            for path in outdated { StandardError.print(Self.error(path, in: catalog)) }
            if !outdated.isEmpty { throw ExitCode.findings }
        } else {
            try folder.write(pages)
        }
    }

    /// The changes between the revisions of the options, the newest first; `nil` without such options.
    private func changes(to result: GeneratorPipeline.Output) throws -> [ChangeSection]? {
        guard changesFromTags || !revisions.isEmpty, let current = ComparedCatalog(result) else {
            return nil
        }
        let history = try CatalogHistory(of: catalog)
        let chosen =
            try changesFromTags
            ? history.tags()
            : revisions.map { CatalogHistory.Revision(name: $0, object: $0) }
        return try history.changes(chosen, to: current, isLenient: changesFromTags)
    }

    private static func error(_ path: String, in catalog: String) -> String {
        "\(catalog): error: '\(path)' is out of date [outdated-output]"
    }
}

extension DocumentationFormat: ExpressibleByArgument {}
#endif
