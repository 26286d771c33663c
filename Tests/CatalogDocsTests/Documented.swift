import CatalogDocs
import EventCatalog
import EventCodeGeneration
import Foundation
import TestSupport

/// The pages of a catalog by their paths.
struct Documented {
    let output: GeneratorPipeline.Output
    let pages: [DocumentationPage]

    init(
        _ catalog: some Collection<UInt8>, named name: String = "shop.events.json",
        config: String? = nil, _ format: DocumentationFormat = .markdown
    ) throws {
        let file = SourceFile(path: name, bytes: Array(catalog))
        let settings = config.map { SourceFile(path: "config.json", bytes: Array($0.utf8)) }
        output = GeneratorPipeline().generate(file, config: settings)
        guard let documentation = CatalogDocumentation(output, mark: PageMark(catalog: name)) else {
            throw Failure(diagnostics: output.diagnostics.map { "\($0)" })
        }
        pages = documentation.pages(format)
    }

    init(
        _ catalog: String, config: String? = nil, _ format: DocumentationFormat = .markdown
    ) throws {
        try self.init(catalog.utf8, config: config, format)
    }

    /// The text of a page; empty if there is none.
    subscript(path: String) -> String {
        pages.first { $0.path == path }?.contents ?? ""
    }

    struct Failure: Error {
        let diagnostics: [String]
    }

    static func checkout(_ format: DocumentationFormat = .markdown) throws -> Documented {
        let file = PackageFolder.root.appendingPathComponent("schema/checkout.events.json")
        return try Documented(Data(contentsOf: file), named: "checkout.events.json", format)
    }
}
