package import EventCatalog

/// The generator, from a catalog's bytes to Swift files. It reads and writes no file.
package struct GeneratorPipeline {
    /// What the caller decides.
    package struct Options: Sendable {
        package var access: AccessLevel

        package init(access: AccessLevel = .internal) {
            self.access = access
        }
    }

    package struct Output: Sendable {
        /// The files; none when there are errors.
        package var files: [GeneratedFile]
        /// What was found, in order of position.
        package var diagnostics: [Diagnostic]
        /// The catalog that the files are of; none when there are errors.
        var catalog: Catalog?

        /// How much of the catalog is typed; `nil` when there are errors.
        package var coverage: CatalogCoverage? {
            catalog.map { [diagnostics] catalog in
                DeepStack.run { CoverageCounter.count(catalog, diagnostics: diagnostics) }
            }
        }
    }

    private let options: Options

    package init(options: Options = Options()) {
        self.options = options
    }

    /// Runs the stages:
    ///
    /// | stage | input | output |
    /// |---|---|---|
    /// | `CatalogReader` | a source file | `Catalog`: what the author wrote, with places |
    /// | `ReferenceChecker` | `Catalog` | diagnostics |
    /// | `ModuleBuilder` | `Catalog` | `EventModule`: what is generated, with Swift names |
    /// | `ModuleRenderer` | `EventModule` | Swift files |
    package func generate(_ file: SourceFile) -> Output {
        DeepStack.run { stages(file) }
    }

    private func stages(_ file: SourceFile) -> Output {
        let (catalog, problems) = CatalogReader.read(file)
        guard let catalog else { return Output(problems) }

        let references = ReferenceChecker.check(catalog, in: file)
        guard !references.hasErrors else { return Output(problems + references) }

        let (module, remarks) = ModuleBuilder.build(catalog, from: file, options: options)
        guard let module else { return Output(problems + references + remarks) }

        return Output(
            problems + references + remarks, catalog: catalog,
            files: ModuleRenderer(module: module, fileNames: FileNames(catalog: file.path)).files)
    }
}

extension GeneratorPipeline.Output {
    fileprivate init(
        _ diagnostics: [Diagnostic], catalog: Catalog? = nil, files: [GeneratedFile] = []
    ) {
        self.init(
            files: files, diagnostics: diagnostics.sortedByPosition, catalog: catalog)
    }
}

/// A file to be written.
package struct GeneratedFile: Hashable, Sendable {
    package let name: String
    package let contents: String
}
