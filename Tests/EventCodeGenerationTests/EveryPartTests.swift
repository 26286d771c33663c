#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

/// Catalogs that use all parts of the generator together.
@Suite struct EveryPartTests {
    /// The form of messages.
    enum Frame: String, CaseIterable {
        case plain = #"""
            "discriminator": "$message.payload#/type", "versions": "$message.payload#/v",
            "envelope": {"id": "$message.payload#/id", "data": "$message.payload#/d", ATTRIBUTES},
            """#
        case compound = #"""
            "discriminator": ["$message.header#/X-Type", "$message.payload#/type"],
            "versions": "$message.header#/X-V", "envelope": {ATTRIBUTES},
            """#
        case batch = #"""
            "messages": "$request.body#/all", "discriminator": {"anyOf": [
              "$message.payload#/inner/type", "$message.payload#/type"]},
            "versions": "$request.body#/v",
            "envelope": {"time": {"location": "$message.payload#/t",
              "schema": {"type": "number", "format": "unix-time"}}, ATTRIBUTES},
            """#
        case cloudEvents = #"""
            "protocol": "cloudevents", "versions": "$message.payload#/dataschemaversion",
            "envelope": {ATTRIBUTES},
            """#

        var text: String { rawValue.replacing("ATTRIBUTES", with: Self.attributes) }

        private static let attributes = #"""
            "attributes": {
              "live": {"x-swift-name": "isLive", "location": "$message.payload#/live",
                "schema": {"type": "boolean"}},
              "who": {"location": "$message.payload#/who", "schema": {"$ref": "#/$defs/Buyer"}},
              "state": {"location": "$message.payload#/state", "schema": {"enum": ["on", "off"]}},
              "rate": {"location": "$message.payload#/rate", "schema": {"type": "string"}}}
            """#
    }

    private static func catalog(_ frame: Frame) -> String {
        ##"""
        {"catalog": "1.0", "info": {"title": "All", "x-swift-name": "Whole"}, \##(frame.text)
        "events": {
          "order.paid": {"x-swift-name": "paid", "summary": "Paid.", "data": {"$ref": "#/$defs/Order"},
            "examples": [{"id": "o"}], "versions": {
              "2": {"data": {"x-swift-name": "SecondOrder", "properties": {
                "order": {"$ref": "#/$defs/Order"}, "mode": {"enum": [true, "auto"]}}}},
              "2.1": {"x-swift-name": "paidLater", "data": {"$ref": "order.json#/late"}}}},
          "order.void": {"deprecated": true, "data": {"oneOf": [
            {"properties": {"kind": {"const": "a"}, "n": {"type": "integer", "format": "int64"}}},
            {"x-swift-name": "Other", "properties": {"kind": {"const": "b"}}}]}},
          "order.item.added": {"data": {"type": "array", "items": {"$ref": "order.json#/late/properties/line"}}},
          "ping": {"data": {}},
          "default": {"versions": {"v1": {"data": {"type": "string", "format": "date-time"}}}}},
        "$defs": {
          "Order": {"x-swift-name": "Purchase", "required": ["id"], "properties": {
            "id": {"type": "string"}, "buyer": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Buyer"}]},
            "+1": {"x-swift-name": "thumbsUp", "type": "integer"},
            "state": {"type": "string", "enum": ["open", "24h"], "x-swift-name": "phase"},
            "total": {"type": "number"}, "at": {"type": "integer", "format": "unix-time"},
            "raw": {"allOf": [{"type": "object"}], "properties": {"deep": {"deprecated": true}}},
            "levels": {"items": {"enum": ["LOW", 0, "HIGH", 1]}}}},
          "Buyer": {"properties": {"name": {"type": ["string", "null"]}, "friend": {"$ref": "#/$defs/Buyer"}}}}}
        """##
    }

    private static let files = [
        "order.json": ##"""
        {"late": {"title": "Late", "properties": {"by": {"$ref": "all.events.json#/$defs/Buyer"},
          "line": {"properties": {"sku": {"type": "string", "format": "uuid"}}}}}}
        """##
    ]

    private static func config(_ more: String) -> String {
        """
        {"names": {"/events/order.void": "voided", "/$defs/Buyer": "Customer",
          "/events/order.paid/versions/2": "paidAgain", "/events/default/versions/v1/data": "Plain",
          "/events/order.paid/versions/2/data/properties/order": "inner",
          "/envelope/attributes/state": "phase", "order.json#/late/properties/line": "row",
          "/$defs/Order/properties/state/enum/1": "day"},
         "types": {"/$defs/Order/properties/total": {"type": "number", "format": "decimal"},
          "/events/order.paid/versions/2/data/properties/mode": "Mode",
          "/envelope/attributes/rate/schema": "Money.Rate?"}\(more)}
        """
    }

    private func generate(
        _ frame: Frame, _ access: AccessLevel, _ more: String
    ) -> GeneratedCatalog {
        GeneratedCatalog(
            Self.catalog(frame), path: "all.events.json", access: access,
            config: Self.config(more), files: Self.files)
    }

    /// The Swift types in the config, as a user would write them.
    private func user(_ access: AccessLevel) -> GeneratedFile {
        let modifier = access.modifier
        func value(_ name: String) -> String {
            """
            \(modifier)struct \(name): FieldValue {
                \(modifier)static var fieldType: FieldType { .string }
                var text: String
                \(modifier)init(field: FieldContent) { text = String(field: field) }
                \(modifier)var fieldContent: FieldContent { text.fieldContent }
            }
            """
        }
        return GeneratedFile(
            name: "User.swift",
            contents: """
                \(modifier)import WebhookEvents
                \(value("Mode"))
                \(modifier)enum Money {
                \(value("Rate"))
                }
                """)
    }

    @Test(
        "All parts together compile without a warning",
        arguments: Frame.allCases, AccessLevel.allCases)
    func allPartsTogether(
        frame: Frame, access: AccessLevel
    ) throws {
        let nonexhaustive = access == .internal ? "" : #", "nonexhaustive": true"#
        let generated = generate(frame, access, #", "grouping": "prefix"\#(nonexhaustive)"#)
        try #require(generated.printed == "")
        let files = generated.output.files + [user(access)]
        let complaints = try SwiftCompiler.complaints(about: files)
        #expect(complaints == "")
    }

    @Test(
        "The same compiles without groups",
        arguments: AccessLevel.allCases)
    func sameCompilesWithout(access: AccessLevel) throws {
        let generated = generate(.batch, access, "")
        try #require(generated.printed == "")
        let files = generated.output.files + [user(access)]
        let complaints = try SwiftCompiler.complaints(about: files)
        #expect(complaints == "")
    }

    @Test(
        "Names and types of the config and the catalog are everywhere",
        arguments: Frame.allCases)
    func namesTypesConfig(frame: Frame) {
        let generated = generate(frame, .internal, #", "grouping": "prefix""#)
        #expect(generated.printed == "")
        for (part, lines) in [
            "events": [
                "enum WholeEvent: ", "enum WholeOrderEvent: WebhookEventGroup {",
                "case paid(Event<Purchase>)", "case paidAgain(Event<SecondOrder>)",
                "case paidLater(Event<Late>)", "case voided(Event<OrderVoidPayload>)",
                "case itemAdded(Event<[Line]>)", "case `default`(WholeDefaultEvent)",
                "case defaultV1(Event<DateTime>)",
            ],
            "handler": [
                "func paidAgain(_ event: Event<SecondOrder>)", "func orderItemAdded(",
                "func defaultV1(", "try await unhandled(.order(.paidLater(event)))",
            ],
            "types": [
                "var inner: Purchase? {", "var mode: Mode? {", "var isLive: Bool? {",
                "var phase: State? {", "var rate: Money.Rate? {", "var who: Customer? {",
                "var thumbsUp: Int? {", "var phase: State? {", "case day", "var total: Decimal? {",
                "var row: Line? {",
            ],
        ] {
            let text = generated.file(part)
            for line in lines { #expect(text.contains(line), "\(part): \(line)") }
        }
    }

    @Test("Generated code has no empty line that a careful person would not have written")
    func generatedCodeNo() {
        for frame in Frame.allCases {
            for file in generate(frame, .public, #", "grouping": "prefix""#).output.files {
                let lines = file.contents.dropLast()
                    .split(separator: "\n", omittingEmptySubsequences: false)
                for (line, next) in zip(lines, lines.dropFirst()) where line.isEmpty {
                    let text = next.drop { $0 == " " }
                    #expect(!text.isEmpty && text.first != "}", "\(file.name)")
                }
            }
        }
    }

    @Test("All that all parts have is typed")
    func allAllParts() throws {
        for frame in Frame.allCases {
            let coverage = try #require(generate(frame, .internal, "").output.coverage)
            #expect(coverage.degraded.isEmpty)
            #expect(coverage.events.total == 7 && coverage.events.typed == 7)
            #expect(coverage.properties.total == coverage.properties.typed)
        }
    }
}
#endif
