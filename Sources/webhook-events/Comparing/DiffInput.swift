#if CLI
import CatalogDiff
import CatalogFiles
import CatalogImport
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON

/// One of the two catalogs of a comparison on disk, in a revision, or in a document to import.
struct DiffInput {
    let argument: String
    private let options: ImportOptions
    private let sourceRoot: String?

    init(_ argument: String, options: ImportOptions, sourceRoot: String?) {
        self.argument = argument
        self.options = options
        self.sourceRoot = sourceRoot
    }

    /// The name of the file, which generated names begin with.
    var name: String { URL(fileURLWithPath: argument).lastPathComponent }

    /// Reads the catalog.
    ///
    /// - Parameter name: The file name that generated names begin with.
    func catalog(named name: String) throws -> ComparedCatalog {
        guard let (revision, path) = RevisionFiles.parts(of: argument) else {
            return try catalog(at: argument, name, argument) { $0 }
        }
        let files = try RevisionFiles(revision: revision, path: path)
        defer { files.remove() }
        return try catalog(at: files.path, name, argument, showing: files.shown)
    }

    private func catalog(
        at path: String, _ name: String, _ argument: String,
        showing shown: @escaping @Sendable (String) -> String
    ) throws -> ComparedCatalog {
        var options = GeneratorOptions()
        options.catalogName = name
        let output =
            try isCatalog(path)
            ? CatalogFiles(argument: path, sourceRoot: sourceRoot).generate(options)
            : imported(path, options)
        guard let catalog = ComparedCatalog(output, showing: shown) else {
            for diagnostic in output.diagnostics where diagnostic.severity == .error {
                StandardError.print(shown("\(diagnostic)"))
            }
            throw DiffInputError.invalid(argument)
        }
        return catalog
    }

    /// Whether a file is a catalog, rather than a document of a provider.
    private func isCatalog(_ path: String) throws -> Bool {
        if DocumentFile.isFolder(path) { return false }
        if path.hasSuffix(".events.json") { return true }
        return try DocumentFile.value(at: path).object?["catalog"] != nil
    }

    private func imported(
        _ path: String, _ options: GeneratorOptions
    ) throws -> GeneratorPipeline.Output {
        let files = try SourceFiles(path: path, root: sourceRoot)
        let result = try CatalogImporter(documents: files.documents, options: self.options)
            .run(files.source)
        let text = PrettyJSON.text(result.catalog)
        let shown = argument == StandardInput.argument ? StandardInput.name : argument
        let file = SourceFile(path: "\(shown) as a catalog", bytes: Array(text.utf8))
        return GeneratorPipeline(options: options).generate(file)
    }
}

/// An input that is no catalog without errors.
enum DiffInputError: Error, Hashable, CustomStringConvertible {
    case invalid(String)

    var description: String {
        switch self {
        case .invalid(let argument): "'\(argument)' has errors"
        }
    }
}
#endif
