#if CLI
import ArgumentParser
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
            The exit code is 1 if the catalog has errors or, with '--check', if pages are out of \
            date.
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

    @OptionGroup var options: CatalogOptions

    func validate() throws {
        if catalog == StandardInput.argument {
            throw ValidationError("pass the path of the catalog, not '-': the pages name it")
        }
    }

    func run() throws {
        do {
            try document()
        } catch let error as FileError {
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
        let pages = documentation.pages(format)
        if check {
            let outdated = folder.outdated(pages)
            for path in outdated { StandardError.print(Self.error(path, in: catalog)) }
            if !outdated.isEmpty { throw ExitCode.findings }
        } else {
            try folder.write(pages)
        }
    }

    private static func error(_ path: String, in catalog: String) -> String {
        "\(catalog): error: '\(path)' is out of date [outdated-output]"
    }
}

extension DocumentationFormat: ExpressibleByArgument {}
#endif
