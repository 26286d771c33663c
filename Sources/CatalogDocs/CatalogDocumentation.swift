import EventCatalog
package import EventCodeGeneration

/// Documents a catalog: what the generator makes of it -> pages. It reads and writes no file.
package struct CatalogDocumentation {
    private let catalog: Catalog
    private let module: EventModule
    private let samples: CatalogSamples
    private let mark: PageMark

    /// - Parameters:
    ///   - output: What the generator makes of the catalog.
    ///   - mark: The last line of each page.
    /// - Returns: `nil` if the catalog has errors.
    package init?(_ output: GeneratorPipeline.Output, mark: PageMark) {
        guard let catalog = output.catalog, let module = output.module,
            let samples = output.samples
        else { return nil }
        self.catalog = catalog
        self.module = module
        self.samples = samples
        self.mark = mark
    }

    /// Runs the stages:
    ///
    /// | stage | input | output |
    /// |---|---|---|
    /// | `CatalogSamples` | catalog, module | bodies of each event |
    /// | `DocumentedCatalog` | catalog, module, bodies | the files of the pages, uses, schemas |
    /// | `MarkdownPages` or `DocCPages` | `DocumentedCatalog` | the texts of the pages |
    ///
    /// The pages are in the order of the catalog.
    ///
    /// - Parameter changes: The changes between revisions, the newest first; `nil` for no page of them.
    package func pages(
        _ format: DocumentationFormat, changes: [ChangeSection]? = nil
    ) -> [DocumentationPage] {
        let bodies = samples.bodies
        return DeepStack.run { [catalog, module, mark] in
            let subject = DocumentedCatalog(
                catalog, module, bodies: bodies, format, changes: changes)
            let pages =
                switch format {
                case .markdown: MarkdownPages(subject: subject).all
                case .docc: DocCPages(subject: subject).all
                }
            return pages.map {
                DocumentationPage(path: $0.path, contents: mark.marked($0.text))
            }
        }
    }
}
