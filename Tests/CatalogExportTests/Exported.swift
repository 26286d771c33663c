import CatalogImport
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON
import TestSupport
import Testing

@testable import CatalogExport

/// A catalog in memory, which is exported and imported.
struct Exported {
    let catalog: Catalog

    /// - Parameter files: The texts of files that the catalog may refer to, by path.
    init(_ text: String, files: [String: String] = [:]) throws {
        let file = SourceFile(path: "shop.events.json", bytes: Array(text.utf8))
        let folder = SourceFolder(catalogPath: "shop.events.json") { path in
            files[path].map { .file(SourceFile(path: path, bytes: Array($0.utf8))) } ?? .missing
        }
        catalog = try #require(DeepStack.run { CatalogReader.read(file, in: folder).catalog })
    }

    /// A catalog with one event `paid`, whose payload has a schema.
    init(schema: String, definitions: String = "{}") throws {
        try self.init(
            """
            {"catalog": "1.1", "discriminator": "$message.payload#/type",
             "envelope": {"data": "$message.payload#/data"},
             "events": {"paid": {"data": \(schema)}}, "$defs": \(definitions)}
            """)
    }

    var canonical: JSONValue { document(.catalog) }

    func result(_ format: ExportFormat, isClosed: Bool = false) -> CatalogExporter.Result {
        let exporter = CatalogExporter(format: format, isClosed: isClosed)
        return DeepStack.run { [catalog] in exporter.run(catalog) }
    }

    func document(_ format: ExportFormat, isClosed: Bool = false) -> JSONValue {
        result(format, isClosed: isClosed).document
    }

    /// The schema of a message in a JSON Schema, without documentation.
    func message(_ name: String = "PaidEvent", isClosed: Bool = false) -> JSONValue? {
        document(.jsonSchema, isClosed: isClosed)["$defs"]?[name]
    }

    /// The payload of the event `paid` in a document.
    func payload(_ format: ExportFormat = .jsonSchema, isClosed: Bool = false) -> JSONValue? {
        let document = document(format, isClosed: isClosed)
        let schemas = format == .jsonSchema ? document["$defs"] : document["components"]?["schemas"]
        return schemas?["PaidEvent"]?["properties"]?["data"]
    }

    /// The canonical form of the catalog that is imported from a document.
    static func imported(_ document: JSONValue) throws -> JSONValue {
        let catalog = try DeepStack.run {
            Result {
                let text = PrettyJSON.text(document)
                let documents = DocumentSet(["shop.json": try JSONValue(Array(text.utf8))])
                return try CatalogImporter(documents: documents).run(.document("shop.json")).catalog
            }
        }.get()
        return try Exported(PrettyJSON.text(catalog)).canonical
    }
}

func json(_ text: String) throws -> JSONValue { try JSONValue(Array(text.utf8)) }

/// The catalogs of the tests and of the documentation, by name.
enum CatalogFixtures {
    static let names: [String] = {
        let folder = PackageFolder.root.appendingPathComponent(catalogs)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".events.json") }.sorted().map { "\(catalogs)/\($0)" }
            + ["schema/checkout.events.json"]
    }()

    private static let catalogs = "Tests/WebhookEventsTests/Fixtures/Catalogs"

    static func text(_ path: String) throws -> String {
        let file = PackageFolder.root.appendingPathComponent(path)
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
