import EventCatalog
import Foundation
import StrictJSON
import TestSupport
import Testing
@_spi(Generated) import WebhookEvents

@testable import EventCodeGeneration

/// What the check of a catalog's examples takes, generated code takes, and nothing else: objects, enums
/// and unions. `ExampleAgreementTests` has the other types.
@Suite struct CheckedExampleTests {
    private static let payloads: [(catalog: String, event: String, type: any FieldValue.Type)] = [
        ("Unions/unions", "payment", Payment.self), ("Unions/unions", "node", Node.self),
        ("Catalogs/ledger", "entry.posted", Entry.self),
        ("Catalogs/ledger", "account.opened", LedgerAccount.self),
    ]

    private func module(_ name: String) throws -> EventModule {
        let folder = PackageFolder.root.appending(path: "Tests/WebhookEventsTests/Fixtures")
        func file(_ name: String) throws -> SourceFile {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            return SourceFile(path: name, bytes: bytes)
        }
        let source = try file("\(name).events.json")
        // Only some catalogs have a config.
        let config = try? file("\(name).events.swift.json")
        let catalog = try #require(CatalogReader.read(source, config: config).catalog)
        return try #require(ModuleBuilder.build(catalog, from: source, options: .init()).module)
    }

    @Test(
        "The check of examples and the decoder agree on objects, enums and unions",
        arguments: payloads.indices)
    func agreement(index: Int) throws {
        let (name, event, type) = Self.payloads[index]
        let module = try module(name)
        let payload = try #require(module.events.first { $0.type == event }).payload
        let checker = ExampleChecker(types: module.declarations)
        var values = RandomValues(types: module.declarations)
        var read = 0
        for _ in 0..<5_000 {
            let json = values.value(of: payload)
            let mismatch = checker.mismatch(of: JSONNode(json), with: payload)
            let isRead = (try? type.init(jsonBytes: json.bytes)) != nil
            #expect(
                (mismatch == nil) == isRead,
                "seed \(values.random.seed): \(json), \(mismatch?.expected ?? "taken")")
            read += isRead ? 1 : 0
        }
        #expect(100..<4_500 ~= read)
    }
}
