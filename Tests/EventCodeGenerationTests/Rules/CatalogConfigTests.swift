#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct CatalogConfigTests {
    @Test("An empty config generates the same code as no config")
    func empty() {
        let plain = ConfiguredShop.generate()
        let files = ConfiguredShop.generate("{}").output.files.map { file in
            GeneratedFile(
                name: file.name,
                contents: file.contents.replacing(" and shop.events.swift.json by", with: " by"))
        }
        #expect(plain.output.files == files)
        #expect(plain.output.files.count == 4)
    }

    @Test(
        "A location in the catalog or in a file gets its name from the config",
        arguments: [
            ("/events/order.paid", "paid", "handler", "func paid(_ event: Event<Order>)"),
            ("/$defs/order", "Purchase", "types", "struct Purchase: EventRecord"),
            ("#/$defs/order", "Purchase", "types", "struct Purchase: EventRecord"),
            ("/$defs/order/properties/+1", "thumbsUp", "types", "var thumbsUp: Int? {"),
            ("/$defs/order/properties/on", "isOn", "types", "var isOn: JSONValue? {"),
            ("/$defs/order/properties/state/enum/2", "day", "types", "case .day: \"24h\""),
            ("/events/order.void/data", "Voided", "types", "struct Voided: EventRecord {"),
            ("why.json#/$defs/reason", "Why", "types", "struct Why: EventRecord {"),
            (
                "why.json#/$defs/reason/properties/code", "value", "types",
                "var value: String? {"
            ),
            ("/info", "Market", "events", "enum MarketEvent: WebhookEvent {"),
        ])
    func names(_ pointer: String, _ name: String, _ part: String, _ expected: String) {
        let generated = ConfiguredShop.generate(#"{"names": {"\#(pointer)": "\#(name)"}}"#)
        #expect(generated.printed == "")
        #expect(generated.file(part).contains(expected))
    }

    @Test("The prefix of the config takes precedence over that of the catalog")
    func prefix() {
        #expect(
            ConfiguredShop.generate("{}").file("events").contains("enum StoreEvent: WebhookEvent {")
        )
        #expect(
            ConfiguredShop.generate(#"{"typePrefix": "Market"}"#).file("events")
                .contains("enum MarketEvent: WebhookEvent {"))
    }

    @Test("The prefix of the config begins the names of all types of the top level")
    func prefixOfTypes() throws {
        let generated = ConfiguredShop.generate(
            #"{"typePrefix": "Market", "names": {"why.json#/$defs/reason": "Why"}}"#)
        #expect(generated.printed == "")
        let types = generated.file("types")
        #expect(types.contains("struct MarketOrder: EventRecord"))
        #expect(types.contains("    enum State: "))
        #expect(types.contains("struct MarketOrderVoidPayload: EventRecord"))
        // A name that the author chose is the whole name.
        #expect(types.contains("struct Why: EventRecord"))
        #expect(generated.file("handler").contains("func orderPaid(_ event: Event<MarketOrder>)"))
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    @Test("The access level of the command line takes precedence over that of the config")
    func access() {
        let config = #"{"access": "package"}"#
        #expect(ConfiguredShop.generate(config).file("events").contains("package enum StoreEvent"))
        #expect(
            ConfiguredShop.generate(config, access: .public).file("events").contains(
                "public enum StoreEvent"))
        #expect(ConfiguredShop.generate("{}").file("events").contains("\nenum StoreEvent"))
    }

    @Test("A schema of the config replaces that of the catalog, and its documentation stays")
    func schemas() {
        let generated = ConfiguredShop.generate(
            ##"""
            {"types": {"/$defs/order/properties/amount": {"type": "string", "format": "decimal"},
              "/$defs/order/properties/state": {"$ref": "why.json#/$defs/reason"},
              "why.json#/$defs/reason/properties/code": {"type": "integer"}}}
            """##)
        #expect(generated.printed == "")
        let types = generated.file("types")
        #expect(types.contains("    /// In cents.\n    ///\n    /// A literal with"))
        #expect(types.contains("    var amount: Decimal {"))
        #expect(types.contains("        amount: decimalString\n"))
        #expect(types.contains("var state: Reason? {"))
        #expect(types.contains("var code: Int? {"))
    }

    @Test("A type of the user replaces a schema", arguments: AccessLevel.allCases)
    func swiftTypes(_ access: AccessLevel) throws {
        let generated = ConfiguredShop.generate(
            """
            {"types": {"/$defs/order/properties/amount": "Money",
              "/$defs/order/properties/+1": "Thumbs.Up?", "/events/order.void/data": "Money"}}
            """, access: access)
        #expect(generated.printed == "")
        #expect(generated.file("types").contains("        amount: Type\n"))
        #expect(generated.file("events").contains("case orderVoid(Event<Money>)"))
        let modifier = access == .internal ? "" : "\(access) "
        func value(_ name: String) -> String {
            """
            \(modifier)struct \(name): CustomFieldValue {
                var amount: Decimal
                \(modifier)init(fieldValue: Decimal) { amount = fieldValue }
                \(modifier)var fieldValue: Decimal { amount }
            }
            """
        }
        let user = GeneratedFile(
            name: "User.swift",
            contents: """
                \(modifier)import Foundation
                \(access == .public ? "public " : "")import WebhookEvents
                \(value("Money"))
                \(modifier)enum Thumbs {
                \(value("Up"))
                }
                """)
        #expect(try SwiftCompiler.complaints(about: generated.output.files + [user]) == "")
    }

    @Test("The module of a type is imported only by the files that use the type")
    func imports() {
        let config = #"{"imports": ["Payments"], "types": {"/$defs/order": "Payments.Order"}}"#
        let generated = ConfiguredShop.generate(config, access: .public)
        #expect(generated.printed == "")
        let files = generated.output.files.filter {
            $0.contents.contains("\npublic import Payments\n")
        }
        #expect(files.map(\.name) == ["shop.events.swift", "shop.handler.swift"])
        #expect(!generated.file("types").contains("struct Order:"))
    }

    @Test("A generated type does not take the name of a type of the user")
    func hidden() {
        let generated = ConfiguredShop.generate(
            #"{"types": {"/$defs/order/properties/amount": "Order.Amount"}}"#)
        #expect(generated.file("types").contains("struct OrderValue: EventRecord"))
    }

    @Test("The file of examples stays empty if the config omits them")
    func examples() {
        let generated = ConfiguredShop.generate(#"{"examples": false}"#)
        let lines = generated.file("examples").split(separator: "\n")
        #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("//") })
        #expect(generated.output.files.map(\.name).contains("shop.examples.swift"))
        #expect(ConfiguredShop.generate("{}").file("examples").contains("exampleMessages"))
    }
}
#endif
