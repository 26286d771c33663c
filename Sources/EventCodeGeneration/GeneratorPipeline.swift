package import EventCatalog

/// The generator, from a catalog's bytes to Swift files. It reads and writes no file.
package struct GeneratorPipeline {
    /// What the caller decides.
    package struct Options: Sendable {
        /// How far declarations can be seen; as the config says, or else internal, unless given.
        package var access: AccessLevel?
        /// How many files the payload types are spread over; as many as they need unless given.
        package var typeFileCount: Int?

        package init(access: AccessLevel? = nil, typeFileCount: Int? = nil) {
            self.access = access
            self.typeFileCount = typeFileCount
        }
    }

    package struct Output: Sendable {
        /// The files; none when there are errors.
        package var files: [GeneratedFile]
        /// What was found, in order of position.
        package var diagnostics: [Diagnostic]
        /// The catalog that the files are of; none when there are errors.
        var catalog: Catalog?
        /// What the files are rendered from; `nil` when there are errors.
        var module: EventModule?

        /// How much of the catalog is typed; `nil` when there are errors.
        package var coverage: CatalogCoverage? {
            catalog.map { [diagnostics] catalog in
                DeepStack.run { CoverageCounter.count(catalog, diagnostics: diagnostics) }
            }
        }

        /// Messages to try a receiver with; `nil` when there are errors.
        package var samples: CatalogSamples? {
            guard let catalog, let module else { return nil }
            return CatalogSamples(catalog: catalog, module: module)
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
    /// | `CatalogReader` | source files | `Catalog`: what the author wrote, with places |
    /// | `ModuleBuilder` | `Catalog` | `EventModule`: what is generated, with Swift names |
    /// | `ModuleRenderer` | `EventModule` | Swift files |
    ///
    /// - Parameters:
    ///   - file: The catalog.
    ///   - config: What concerns Swift alone, if there is a file for it.
    ///   - folder: Where the files are that the catalog refers to; none unless given.
    package func generate(
        _ file: SourceFile, config: SourceFile? = nil, in folder: SourceFolder? = nil
    ) -> Output {
        DeepStack.run { stages(file, config, folder) }
    }

    private func stages(
        _ file: SourceFile, _ config: SourceFile?, _ folder: SourceFolder?
    ) -> Output {
        let (catalog, problems) = CatalogReader.read(file, config: config, in: folder)
        guard let catalog else { return Output(problems) }

        let (module, remarks) = ModuleBuilder.build(catalog, from: file, options: options)
        guard let module else { return Output(problems + remarks) }

        let renderer = ModuleRenderer(
            module: module, fileNames: FileNames(catalog: file.name),
            typeFileCount: options.typeFileCount)
        return Output(problems + remarks, catalog: catalog, module: module, files: renderer.files)
    }
}

extension GeneratorPipeline.Output {
    fileprivate init(
        _ diagnostics: [Diagnostic], catalog: Catalog? = nil, module: EventModule? = nil,
        files: [GeneratedFile] = []
    ) {
        self.init(
            files: files, diagnostics: diagnostics.unique.sortedByPosition, catalog: catalog,
            module: module)
    }
}
