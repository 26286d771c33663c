import EventCatalog
import EventCodeGeneration
import Foundation
import TestSupport
import Testing

@Suite struct GeneratorPipelineTests {
    private func checkout() throws -> GeneratedCatalog {
        let file = PackageFolder.root.appending(path: "schema/checkout.events.json")
        return GeneratedCatalog(
            String(decoding: try Data(contentsOf: file), as: UTF8.self),
            path: "schema/checkout.events.json", access: .public)
    }

    @Test("The committed code is current byte for byte")
    func committed() throws {
        let generated = try checkout()
        let folder = PackageFolder.root.appending(path: "Generated/CheckoutEvents")
        #expect(generated.printed == "")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(names) == Set(generated.output.files.map(\.name)))
        for file in generated.output.files {
            let contents = try Data(contentsOf: folder.appending(path: file.name))
            #expect(contents == Data(file.contents.utf8), "\(file.name) is not current")
        }
    }

    @Test(
        "The fixtures of the runtime's tests are current byte for byte",
        arguments: [
            ("Catalogs/bot", "Generated"), ("Catalogs/click", "Generated"),
            ("Catalogs/cloud", "Generated"), ("Catalogs/desk", "Generated"),
            ("Catalogs/feed", "Generated"), ("Catalogs/inbox", "Generated"),
            ("Catalogs/ledger", "Generated"), ("Catalogs/line", "Generated"),
            ("Catalogs/mail", "Generated"), ("Catalogs/post", "Generated"),
            ("Catalogs/probe", "Generated"), ("Catalogs/queue", "Generated"),
            ("Catalogs/store", "Generated"), ("Catalogs/topic", "Generated"),
            ("Catalogs/vault", "Generated"),
            ("Unions/unions", "Unions"),
        ])
    func fixtures(name: String, output: String) throws {
        let folder = PackageFolder.root.appending(path: "Tests/WebhookEventsTests/Fixtures")
        let catalog = folder.appending(path: "\(name).events.json")
        let config = try? Data(contentsOf: folder.appending(path: "\(name).events.swift.json"))
        let generated = GeneratedCatalog(
            String(decoding: try Data(contentsOf: catalog), as: UTF8.self), path: catalog.path,
            config: config.map { String(decoding: $0, as: UTF8.self) })
        #expect(generated.printed == "")
        for file in generated.output.files {
            let url = folder.appending(path: "\(output)/\(file.name)")
            #expect(try Data(contentsOf: url) == Data(file.contents.utf8), "\(file.name)")
        }
    }

    @Test("The same catalog generates the same bytes")
    func deterministic() throws {
        #expect(try checkout().output.files == checkout().output.files)
    }

    @Test("The order of definitions does not affect the events")
    func definitionOrder() {
        func events(_ definitions: String) -> String {
            GeneratedCatalog(
                ##"""
                {"catalog": "1.0", "discriminator": "$message.payload#/t", "events":
                {"a": {"data": {"$ref": "#/$defs/x"}}, "b": {"data": {"$ref": "#/$defs/y"}}},
                "$defs": {\##(definitions)}}
                """##
            ).file("events")
        }
        let (first, second) = (
            #""x": {"properties": {"p": {}}}"#, #""y": {"properties": {"q": {}}}"#
        )
        #expect(events("\(first), \(second)") == events("\(second), \(first)"))
        #expect(events("\(first), \(second)").contains("Event<X>"))
    }

    @Test("A catalog with errors generates no files, and its errors are in order")
    func errors() {
        let generated = GeneratedCatalog(
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/t", "$defs":
            {"T": {"$ref": "http://x.example"}},
            "events": {"a": {"data": {"$ref": "../x"}}}}
            """##)
        #expect(generated.output.files.isEmpty)
        #expect(generated.output.diagnostics.map(\.location.line) == [2, 3])
    }
}
