import CatalogImport
import Foundation
import StrictJSON
import TestSupport
import Testing

/// Imports the documents that providers publish, like a user. Skipped if there are no corpora.
@Suite struct CorporaImportTests {
    private static let isThere = Corpora.has("github")

    private static func value(_ path: String) throws -> JSONValue {
        try JSONValue(Corpora.bytes(of: path))
    }

    /// The types of the catalog in the corpora, which was created from the same files.
    private static func expectedTypes(_ provider: String) throws -> Set<String> {
        let events = try value("\(provider)/catalog.json")["events"]?.object ?? [:]
        return Set(events.map { String($0.key.prefix { $0 != "#" }) })
    }

    private struct Case {
        var file: String
        var options = ImportOptions()
        var data: String?
        var time: String?
        var warnings: [String] = []
        var examples: [String] = []
    }

    private static func cases() throws -> [String: Case] {
        [
            "openai": Case(
                file: "openapi.pruned.json", data: "$message.payload#/data",
                time: "$message.payload#/created_at"),
            "resend": Case(
                file: "openapi.pruned.json", data: "$message.payload#/data",
                time: "$message.payload#/created_at"),
            "svix": Case(file: "openapi.pruned.json", data: "$message.payload#/data"),
            "slack": Case(
                file: "slack_events_api_async_v1.json",
                options: try .with(
                    ["$message.payload#/event/type", "$message.payload#/type"], anyOf: true,
                    replace: [".=_"]), time: "$message.payload#/event_time",
                warnings: [
                    "warning: a type is derived from a name, no schema specifies it (64 times)",
                    "warning: a type is derived from an example, no schema specifies it (2 times)",
                ]),
        ]
    }

    @Test(
        "A provider's document becomes its catalog",
        .enabled(if: isThere, "the corpora are not there"),
        arguments: [
            "openai", "resend", "svix", "slack",
        ])
    func documents(provider: String) throws {
        let one = try #require(try Self.cases()[provider])
        let document = try Self.value("\(provider)/original/\(one.file)")
        let imported = try Imported([one.file: document], .document(one.file), one.options)
        #expect(try Set(imported.types) == Self.expectedTypes(provider))
        #expect(imported.envelope("data") == one.data)
        #expect(imported.envelope("time") == one.time)
        #expect(imported.errors == [])
        #expect(imported.report.filter { $0.hasPrefix("warning: ") } == one.warnings)
    }

    @Test(
        "GitHub's folder of schemas becomes its catalog",
        .enabled(if: isThere, "the corpora are not there"))
    func schemaFolder() throws {
        let root = "github/original/payload-schemas"
        let folder = Corpora.folder.appendingPathComponent(root)
        let paths = (FileManager.default.enumerator(atPath: folder.path) ?? .init())
            .compactMap { $0 as? String }.filter { $0.hasSuffix(".json") }.sorted()
        let documents = try Dictionary(
            uniqueKeysWithValues: paths.map { ($0, try Self.value("\(root)/\($0)")) })
        let imported = try Imported(
            documents, .folder(name: "payload-schemas", paths: paths),
            .with(["$message.header#/X-GitHub-Event", "$message.payload#/action"], from: .folder))
        #expect(try Set(imported.types) == Self.expectedTypes("github"))
        #expect(imported.definitions.count == 67)
        #expect(imported.errors == [])
        #expect(
            imported.report.filter { $0.hasPrefix("warning: ") } == [
                "warning: a type is derived from a name, no schema specifies it (224 times)",
                "warning: 'tsAdditionalProperties' is omitted (71 times)",
            ])
    }
}
