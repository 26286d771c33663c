#if CLI
import CatalogDecoding
import CatalogFiles
import CatalogImport
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON

/// Generates the types of an imported catalog, and decodes the source's examples with them.
struct ImportedCheck {
    private let result: CatalogImporter.Result
    /// The catalog's path; `nil` for standard output.
    private let path: String?
    private let file: SourceFile
    private var generated: GeneratorPipeline.Output?
    /// `nil` if the catalog has errors.
    private(set) var examples: ExampleReport?

    init(_ result: CatalogImporter.Result, path: String?, source: String) {
        self.result = result
        self.path = path
        let text = PrettyJSON.text(result.catalog)
        file = SourceFile(path: path ?? "\(source).events.json", bytes: Array(text.utf8))
    }

    /// Whether the catalog, with the config beside it, has no errors.
    var isSound: Bool { generated.map { !$0.diagnostics.hasErrors } ?? false }

    mutating func run() throws {
        let generated =
            try path.map { _ in try CatalogFiles(file).generate() }
            ?? GeneratorPipeline().generate(file)
        self.generated = generated
        examples = CatalogDecoder(generated).map { ExampleReport(result.examples, $0) }
    }

    /// Makes the properties optional that examples lack, in the config beside the catalog.
    mutating func relax() throws {
        guard let path, let examples, !examples.failures.isEmpty else { return }
        var missing = MissingProperties(of: result.catalog)
        for failure in examples.failures {
            if let type = failure.malformedType { missing.examine(failure.body, ofType: type) }
        }
        guard !missing.pointers.isEmpty else { return }
        var config = try RelaxedConfig(besides: path)
        guard config.add(missing.pointers) else { return }
        try config.write()
        StandardError.print(
            "\(config.path): 'optional' lists what examples lack (\(missing.pointers.count))")
        try run()
    }

    /// Prints the generator's errors, what the examples became, and options that may help.
    func print(next options: [String]?) {
        guard let generated else { return }
        for diagnostic in generated.diagnostics where diagnostic.severity == .error {
            StandardError.print("\(diagnostic)")
        }
        if let degraded = generated.coverage?.degraded, !degraded.isEmpty {
            let next = path.map { ", 'webhook-events check \($0)' lists them" } ?? ""
            let schemas = degraded.count == 1 ? "1 schema" : "\(degraded.count) schemas"
            StandardError.print("warning: \(schemas) will be raw JSON in Swift\(next)")
        }
        guard let examples else { return }
        for line in examples.lines { StandardError.print(line.escapedForTerminal()) }
        guard let options, !examples.isComplete else { return }
        let isMalformed = examples.failures.contains { $0.malformedType != nil }
        let relaxing =
            isMalformed && !options.isEmpty
            ? "'\(options.joined(separator: " "))' makes the properties optional that examples lack, and "
            : ""
        StandardError.print(
            "note: \(relaxing)'--accept-failing-examples' accepts examples that do not become their event"
        )
    }
}
#endif
