package import EventCatalog
package import EventCodeGeneration
import Foundation

/// A catalog on disk with its files: paths -> input of the generator.
package struct CatalogFiles {
    private let catalog: SourceFile
    private let config: SourceFile?
    private let folder: SourceFolder

    /// - Parameters:
    ///   - path: The catalog.
    ///   - config: The Swift-specific settings (default: `NAME.events.swift.json` beside
    ///     `NAME.events.json`, if there is one).
    ///   - sourceRoot: The folder whose files the catalog may refer to (default: the catalog's
    ///     own).
    package init(
        catalog path: String, config: String? = nil, sourceRoot: String? = nil
    ) throws(FileError) {
        let bytes = try Self.read(path)
        try self.init(
            SourceFile(path: path, bytes: bytes), config: config, sourceRoot: sourceRoot)
    }

    /// A catalog that is about to be written to its path.
    package init(
        _ catalog: SourceFile, config: String? = nil, sourceRoot: String? = nil
    ) throws(FileError) {
        self.catalog = catalog
        self.config = try (config ?? Self.sibling(of: catalog.path)).map {
            path throws(FileError) in
            guard FileManager.default.fileExists(atPath: path) else {
                throw .noConfig(path: path)
            }
            return SourceFile(path: path, bytes: try Self.read(path))
        }
        folder = try SourceRoot(sourceRoot, catalog: catalog.path).folder(catalog: catalog.path)
    }

    /// Generates the files' contents.
    package func generate(
        _ options: GeneratorOptions = .init()
    ) -> GeneratorPipeline.Output {
        GeneratorPipeline(options: options).generate(catalog, config: config, in: folder)
    }

    /// Reads the catalog without the config, which only determines Swift code.
    ///
    /// - Returns: The catalog, or `nil` if there are errors, and what was found, in order of position.
    package func read() -> (catalog: Catalog?, diagnostics: [Diagnostic]) {
        DeepStack.run { CatalogReader.read(catalog, in: folder) }
    }

    /// The config beside the catalog, if there is one.
    private static func sibling(of catalog: String) -> String? {
        guard catalog.hasSuffix(".json") else { return nil }
        let path = catalog.dropLast("json".count) + "swift.json"
        return FileManager.default.fileExists(atPath: String(path)) ? String(path) : nil
    }

    private static func read(_ path: String) throws(FileError) -> [UInt8] {
        switch FileKind(atPath: path) {
        case .missing: throw .noCatalog(path: path)
        case .folder: throw .catalogIsFolder(path: path)
        case .file: break
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadableCatalog(path: path)
        }
        return [UInt8](data)
    }
}
