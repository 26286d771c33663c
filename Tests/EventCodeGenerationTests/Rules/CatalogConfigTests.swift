#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct CatalogConfigTests {
    private static let catalog = ##"""
        {"catalog": "1.0", "info": {"title": "Shop", "x-swift-name": "Store"},
         "discriminator": "$message.payload#/type",
         "envelope": {"data": "$message.payload#/data"},
         "events": {
          "order.paid": {"data": {"$ref": "#/$defs/order"}, "examples": [{"id": "1", "amount": 1}]},
          "order.void": {"data": {"properties": {"why": {"$ref": "why.json#/$defs/reason"}}}}},
         "$defs": {"order": {"required": ["id", "amount"], "properties": {
           "id": {"type": "string", "description": "Its number."},
           "+1": {"type": "integer"}, "on": true,
           "state": {"enum": ["open", "closed", "24h"]},
           "amount": {"description": "In cents.", "type": "number"}}}}}
        """##
    private static let files = [
        "why.json": #"{"$defs": {"reason": {"properties": {"code": {"type": "string"}}}}}"#
    ]

    private func generate(_ config: String, access: AccessLevel? = nil) -> GeneratedCatalog {
        GeneratedCatalog(Self.catalog, access: access, config: config, files: Self.files)
    }

    @Test("Without a config, and with an empty one, the same is generated")
    func empty() {
        let plain = GeneratedCatalog(Self.catalog, files: Self.files)
        #expect(plain.output.files == generate("{}").output.files)
        #expect(plain.output.files.count == 4)
    }

    @Test(
        "A location of the catalog, or of a file, gets the config's name",
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
        let generated = generate(#"{"names": {"\#(pointer)": "\#(name)"}}"#)
        #expect(generated.printed == "")
        #expect(generated.file(part).contains(expected))
    }

    @Test("The prefix of the config goes before the catalog's")
    func prefix() {
        #expect(generate("{}").file("events").contains("enum StoreEvent: WebhookEvent {"))
        #expect(
            generate(#"{"typePrefix": "Market"}"#).file("events")
                .contains("enum MarketEvent: WebhookEvent {"))
    }

    @Test("The access level of the config goes after the command line's")
    func access() {
        let config = #"{"access": "package"}"#
        #expect(generate(config).file("events").contains("package enum StoreEvent"))
        #expect(generate(config, access: .public).file("events").contains("public enum StoreEvent"))
        #expect(generate("{}").file("events").contains("\nenum StoreEvent"))
    }

    @Test("A schema is replaced by another one, and keeps its documentation")
    func schemas() {
        let generated = generate(
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

    @Test("One of the user's own types replaces a schema", arguments: AccessLevel.allCases)
    func swiftTypes(_ access: AccessLevel) throws {
        let generated = generate(
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
            \(modifier)struct \(name): FieldValue {
                var amount: Decimal
                \(modifier)static var fieldType: FieldType { Decimal.fieldType }
                \(modifier)init(field: FieldContent) { amount = Decimal(field: field) }
                \(modifier)var fieldContent: FieldContent { amount.fieldContent }
            }
            """
        }
        let user = GeneratedFile(
            name: "User.swift",
            contents: """
                import Foundation
                \(modifier)import WebhookEvents
                \(value("Money"))
                \(modifier)enum Thumbs {
                \(value("Up"))
                }
                """)
        #expect(try SwiftCompiler.complaints(about: generated.output.files + [user]) == "")
    }

    @Test("The module of a type is imported where the type is written, and nowhere else")
    func imports() {
        let config = #"{"imports": ["Payments"], "types": {"/$defs/order": "Payments.Order"}}"#
        let generated = generate(config, access: .public)
        #expect(generated.printed == "")
        let files = generated.output.files.filter {
            $0.contents.contains("\npublic import Payments\n")
        }
        #expect(files.map(\.name) == ["shop.events.swift", "shop.handler.swift"])
        #expect(!generated.file("types").contains("struct Order:"))
    }

    @Test("A type of the user's own keeps its name from those that are generated")
    func hidden() {
        let generated = generate(#"{"types": {"/$defs/order/properties/amount": "Order.Amount"}}"#)
        #expect(generated.file("types").contains("struct OrderValue: EventRecord"))
    }

    @Test("Examples are omitted if the config says so, and their file remains")
    func examples() {
        let generated = generate(#"{"examples": false}"#)
        let lines = generated.file("examples").split(separator: "\n")
        #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("//") })
        #expect(generated.output.files.map(\.name).contains("shop.examples.swift"))
        #expect(generate("{}").file("examples").contains("exampleMessages"))
    }

    @Test(
        "An error in the config that affects generated code is reported in full",
        arguments: mistakes)
    func reports(_ id: CatalogProblem.ID, _ config: String, _ printed: String) {
        let generated = generate(config)
        #expect(generated.printed == printed.replacing("config:", with: "shop.events.swift.json:"))
        #expect(Set(generated.output.diagnostics.map(\.problem.id)) == [id])
        #expect(generated.output.files.isEmpty == generated.output.diagnostics.hasErrors)
    }

    static let mistakes: [(CatalogProblem.ID, String, String)] = [
        (
            .unusedImport, #"{"imports": ["Payments"]}"#,
            """
            config:1:14: warning: no type in 'types' is from the module 'Payments', which is not imported [unused-import]
            config:1:14: note: in 'types', write 'Payments.TYPE'
            """
        ),
        (
            .internalNonexhaustive, #"{"nonexhaustive": true}"#,
            """
            config:1:19: error: 'nonexhaustive' has no effect on internal declarations [internal-nonexhaustive]
            config:1:19: note: set "access" to "public" or "package"
            """
        ),
        (
            .reservedName, #"{"typePrefix": "Webhook"}"#,
            """
            config:1:16: error: the Swift name 'WebhookEvent' is reserved by Swift or by generated code [reserved-name]
            config:1:16: note: choose another name with 'x-swift-name'
            """
        ),
        (
            .reservedName, #"{"types": {"/$defs/order": "class.Order"}}"#,
            """
            config:1:28: error: the Swift name 'class' is reserved by Swift or by generated code [reserved-name]
            config:1:28: note: choose another name with 'x-swift-name'
            """
        ),
        (
            .reservedName, #"{"names": {"/$defs/order/properties/state/enum/0": "unknown"}}"#,
            """
            config:1:52: error: the Swift name 'unknown' is reserved by Swift or by generated code [reserved-name]
            config:1:52: note: choose another name with 'x-swift-name'
            """
        ),
        (
            .nameClash,
            #"{"names": {"/$defs/order/properties/state/enum/0": "a", "/$defs/order/properties/state/enum/1": "a"}}"#,
            """
            config:1:97: error: enum value 'closed' has the same Swift name as 'open': 'a' [name-clash]
            config:1:52: note: first declared here; give one of them an 'x-swift-name'
            """
        ),
        (
            .nameClash, #"{"names": {"/events/order.paid": "orderVoid"}}"#,
            """
            shop.events.json:6:3: error: event 'order.void' has the same Swift name as 'order.paid': 'orderVoid' [name-clash]
            shop.events.json:5:3: note: first declared here; give one of them an 'x-swift-name'
            """
        ),
    ]
}
#endif
