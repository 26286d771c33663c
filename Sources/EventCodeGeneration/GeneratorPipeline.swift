package import EventCatalog
import StrictJSON

/// The generator, from a catalog's bytes to Swift files. It reads and writes no file.
package struct GeneratorPipeline {
    package struct Output: Sendable {
        /// The files; none if there are errors.
        package var files: [GeneratedFile]
        /// The diagnostics in order of position.
        package var diagnostics: [Diagnostic]
        /// The catalog that the files are generated from; `nil` if there are errors.
        package var catalog: Catalog?
        /// The model that the files are rendered from; `nil` if there are errors.
        package var module: EventModule?

        /// The share of the catalog that is typed; `nil` if there are errors.
        package var coverage: CatalogCoverage? {
            catalog.map { [diagnostics] catalog in
                DeepStack.run { CoverageCounter.count(catalog, diagnostics: diagnostics) }
            }
        }

        /// What is generated, to be compared with what is generated for other catalogs of the target.
        ///
        /// - Parameters:
        ///   - path: The path of the catalog.
        ///   - folder: The path of the folder whose files it may refer to.
        package func member(path: String, folder: String = "") -> TargetRules.Member {
            TargetRules.Member(
                path: path, folder: folder, module: module,
                catalogPath: catalog?.documents?.catalogPath ?? "")
        }

        /// The access level of the declarations; `nil` if there are errors.
        package var access: AccessLevel? { module?.access }

        /// The event types that the config leaves out; `nil` if there are errors.
        package var excludedTypes: [String]? { catalog?.excludedTypes }

        /// Payloads and messages to test the types with; `nil` if there are errors.
        package var probes: MessageProbes? {
            guard let catalog, let module else { return nil }
            return MessageProbes(catalog: catalog, module: module)
        }

        /// Sample messages of the catalog's events; `nil` if there are errors.
        package var samples: CatalogSamples? {
            guard let catalog, let module else { return nil }
            return CatalogSamples(catalog: catalog, module: module)
        }
    }

    private let options: GeneratorOptions

    package init(options: GeneratorOptions = GeneratorOptions()) {
        self.options = options
    }

    /// Runs the stages:
    ///
    /// | stage | input | output |
    /// |---|---|---|
    /// | `CatalogReader` | source files | `Catalog`: the author's model, with locations |
    /// | `ModuleBuilder` | `Catalog` | `EventModule`: the model of the code, with Swift names |
    /// | `ModuleRenderer` | `EventModule` | Swift files |
    ///
    /// - Parameters:
    ///   - file: The catalog.
    ///   - config: The Swift-specific settings, if there is a file with some.
    ///   - folder: The folder of the files that the catalog refers to (default: an empty one).
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

        let (module, remarks) = ModuleBuilder.build(
            catalog, from: file, config: config, options: options)
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
            files: files, diagnostics: diagnostics.uniqued().sortedByPosition, catalog: catalog,
            module: module)
    }
}
