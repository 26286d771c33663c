import CatalogDiff
import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Two catalogs to compare, from the parts that matter.
enum DiffedCatalogs {
    /// Compares the payload schemas of an event `a`.
    static func report(_ old: String, _ new: String) throws -> DiffReport {
        try report(catalogs: catalog(data: old), catalog(data: new))
    }

    static func report(catalogs old: String, _ new: String) throws -> DiffReport {
        CatalogDiff.report(from: try compared(old), to: try compared(new))
    }

    /// Compares objects with some properties, all of them required unless they are listed.
    static func catalog(data: String) -> String {
        """
        {"catalog": "1.1", "discriminator": "$message.payload#/type",
        "envelope": {"id": "$message.payload#/id", "data": "$message.payload#/data"},
        "events": {"a": {"data": \(data)}}}
        """
    }

    static func compared(_ text: String) throws -> ComparedCatalog {
        let file = SourceFile(path: "shop.events.json", bytes: Array(text.utf8))
        let output = GeneratorPipeline().generate(file)
        guard let catalog = ComparedCatalog(output) else {
            throw InvalidCatalog(diagnostics: output.diagnostics.map { "\($0)" })
        }
        return catalog
    }

    struct InvalidCatalog: Error {
        let diagnostics: [String]
    }
}

extension Finding {
    /// The identifier and the levels of all views, such as `type-changed break soft none`.
    var line: String {
        ([kind.rawValue] + View.allCases.map { verdict($0).level.rawValue }).joined(separator: " ")
    }
}
