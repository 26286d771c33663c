#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

/// Types of one schema for several catalogs of a target.
@Suite struct CommonTypesTests {
    private static let common = ##"""
        {"$defs": {
          "Customer": {"required": ["id"], "properties": {"id": {"type": "string"},
            "balance": {"type": "number", "format": "decimal"},
            "address": {"properties": {"city": {"type": "string"}}},
            "owner": {"$ref": "#/$defs/Owner"}, "state": {"enum": ["new", "old"]}}},
          "Owner": {"properties": {"customer": {"properties": {"id": {"type": "string"}}},
            "others": {"items": {"$ref": "#/$defs/Customer"}}}},
          "State": {"enum": ["on", "off"]},
          "Either": {"oneOf": [{"type": "string"}, {"$ref": "#/$defs/Owner"}]}}}
        """##
    private static let bank = ##"""
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
         "opened": {"data": {"$ref": "common.json#/$defs/Customer"}},
         "moved": {"data": {"properties": {"state": {"$ref": "common.json#/$defs/State"},
           "by": {"$ref": "common.json#/$defs/Either"}, "note": {"$ref": "#/$defs/Note"}}}}},
         "$defs": {"Note": {"properties": {"text": {"type": "string"}}}}}
        """##
    private static let shop = ##"""
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
         "paid": {"data": {"properties": {"customer": {"$ref": "common.json#/$defs/Customer"},
           "state": {"$ref": "common.json#/$defs/State"}, "note": {"$ref": "bank.events.json#/$defs/Note"}}}},
         "joined": {"data": {"$ref": "common.json#/$defs/Customer"}}}}
        """##
    private static let tour = ##"""
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
         "booked": {"data": {"items": {"$ref": "common.json#/$defs/Either"}}}}}
        """##
    private static let files = ["common.json": common, "bank.events.json": bank]

    /// Generates the catalogs of a target as the tool does: each one by itself.
    private func generate(
        _ catalogs: [(path: String, text: String, config: String?)],
        access: AccessLevel = .internal
    ) -> (files: [GeneratedFile], problems: String) {
        func generate(_ index: Int, elsewhere: Set<String> = []) -> GeneratedCatalog {
            let catalog = catalogs[index]
            return GeneratedCatalog(
                catalog.text, path: catalog.path, access: catalog.config == nil ? access : nil,
                config: catalog.config, files: Self.files, typesElsewhere: elsewhere)
        }
        let members = catalogs.indices.map { index in
            generate(index).output.member(path: catalogs[index].path)
        }
        let files = catalogs.indices.flatMap { index in
            let elsewhere = TargetRules.typesElsewhere(
                of: members[index], after: Array(members[..<index]))
            return generate(index, elsewhere: elsewhere).output.files
        }
        return (files, TargetRules.check(members).map(\.description).joined(separator: "\n"))
    }

    @Test(
        "A type of a file that several catalogs refer to is one type",
        arguments: AccessLevel.allCases)
    func oneType(access: AccessLevel) throws {
        let generated = generate(
            [
                ("bank.events.json", Self.bank, nil), ("shop.events.json", Self.shop, nil),
                ("tour.events.json", Self.tour, nil),
            ], access: access)
        #expect(generated.problems == "")
        let text = generated.files.map(\.contents).joined()
        for type in ["Customer", "Owner", "State", "Either", "Note"] {
            let declarations = text.split(separator: "\n").filter {
                $0.hasPrefix("\(access.modifier)struct \(type): ")
                    || $0.hasPrefix("\(access.modifier)enum \(type): ")
            }
            #expect(declarations.count == 1, "\(type)")
        }
        let user = GeneratedFile(
            name: "User.swift",
            contents: """
                import WebhookEvents
                func same(_ event: BankEvent) -> ShopEvent? {
                    guard case .opened(let opened) = event else { return nil }
                    return .joined(WebhookEvents.Event(data: opened.data))
                }
                """)
        #expect(try SwiftCompiler.complaints(about: generated.files + [user]) == "")
    }

    @Test("A catalog declares the types that no catalog before it has")
    func later() {
        let generated = generate([
            ("shop.events.json", Self.shop, nil), ("tour.events.json", Self.tour, nil),
        ])
        #expect(generated.problems == "")
        let types = generated.files.filter { $0.name == "tour.types.swift" }.map(\.contents)
        #expect(types.count == 1)
        #expect(types[0].contains("enum Either: ") && !types[0].contains("struct Owner: "))
    }

    @Test("A file of types stays empty if other catalogs declare all of them")
    func empty() throws {
        let only = ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
             "left": {"data": {"$ref": "common.json#/$defs/Customer"}}}}
            """##
        let generated = generate([
            ("bank.events.json", Self.bank, nil), ("late.events.json", only, nil),
        ])
        let types = generated.files.filter { $0.name == "late.types.swift" }.map(\.contents)
        #expect(types.count == 1 && types[0].split(separator: "\n").count == 2)
        #expect(try SwiftCompiler.complaints(about: generated.files) == "")
    }

    @Test(
        "A type that the configs of two catalogs make different is an error, with the difference",
        arguments: [
            (
                #"{"optional": true}"#,
                "'Customer'. 'Customer' is of one schema, but differs: 'struct Customer: WebhookEvents.EventRecord {' here, 'struct Customer: WebhookEvents.EventRecord, Swift.Identifiable {' there"
            ),
            (
                #"{"access": "public"}"#,
                "'Customer', 'Note', 'Owner', 'State'. 'Customer' is of one schema, but differs: 'public struct Customer: WebhookEvents.EventRecord, Swift.Identifiable {' here, 'struct Customer: WebhookEvents.EventRecord, Swift.Identifiable {' there"
            ),
            (
                ##"{"names": {"common.json#/$defs/State/enum/0": "isOn"}}"##,
                "'State'. 'State' is of one schema, but differs: 'case isOn' here, 'case on' there"
            ),
        ])
    func different(config: String, expected: String) {
        let generated = generate([
            ("bank.events.json", Self.bank, nil), ("shop.events.json", Self.shop, config),
        ])
        #expect(
            generated.problems == """
                shop.events.json:1:1: error: generated names are also those of 'bank.events.json': \(expected) [catalog-clash]
                bank.events.json:1:1: note: let the configs beside them agree, or set "typePrefix" in one to a prefix of its own
                """)
    }

    @Test("A prefix makes a type of its own of it")
    func prefix() throws {
        let generated = generate([
            ("bank.events.json", Self.bank, nil),
            ("shop.events.json", Self.shop, #"{"typePrefix": "Shop"}"#),
        ])
        #expect(generated.problems == "")
        #expect(generated.files.contains { $0.contents.contains("struct ShopCustomer: ") })
        #expect(try SwiftCompiler.complaints(about: generated.files) == "")
    }
}
#endif
