#if os(macOS) || os(Linux)
import EventCatalog
import TestSupport
import Testing

@testable import EventCodeGeneration

/// What a config selects is generated, and nothing else, with the names that it has anyway.
@Suite struct SelectionTests {
    private static let catalog = ##"""
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
         "envelope": {"data": "$message.payload#/data"},
         "events": {
          "checkout.session.paid": {"data": {"$ref": "#/$defs/Session"}, "examples": [{"id": "1"}]},
          "checkout.session.draft": {"data": {"$ref": "#/$defs/Draft"}, "examples": [{}]},
          "checkout.closed": {"data": {"$ref": "#/$defs/Session"}},
          "invoice.paid": {"data": {"properties": {"lines": {"items": {"$ref": "#/$defs/Line"}}}}}},
         "$defs": {
          "Session": {"properties": {"id": {"type": "string"}}},
          "Draft": {"properties": {"id": {"type": "string"}, "odd": {"items": [{}]}}},
          "Line": {"properties": {"id": {"type": "string"}}}}}
        """##

    private func generate(_ selection: String, _ settings: String = "") -> GeneratedCatalog {
        GeneratedCatalog(Self.catalog, config: #"{"events": \#(selection)\#(settings)}"#)
    }

    @Test(
        "Patterns select types",
        arguments: [
            ("{}", "checkoutSessionPaid checkoutSessionDraft checkoutClosed invoicePaid"),
            (#"{"include": ["invoice.paid"]}"#, "invoicePaid"),
            (
                #"{"include": ["checkout.*"]}"#,
                "checkoutSessionPaid checkoutSessionDraft checkoutClosed"
            ),
            (#"{"include": ["*.paid"]}"#, "checkoutSessionPaid invoicePaid"),
            (#"{"include": ["c*s*d"]}"#, "checkoutSessionPaid checkoutClosed"),
            (
                #"{"include": ["*"]}"#,
                "checkoutSessionPaid checkoutSessionDraft checkoutClosed invoicePaid"
            ),
            (#"{"exclude": ["*.draft"]}"#, "checkoutSessionPaid checkoutClosed invoicePaid"),
            (
                #"{"include": ["checkout.session.*", "invoice.paid"], "exclude": ["*.draft"]}"#,
                "checkoutSessionPaid invoicePaid"
            ),
        ])
    func patterns(_ selection: String, _ expected: String) throws {
        let module = try #require(generate(selection).output.module)
        #expect(module.events.map(\.name.text).joined(separator: " ") == expected)
    }

    @Test("Only what selected events reach is generated, and only that is warned about")
    func generated() throws {
        let generated = generate(#"{"include": ["checkout.*"], "exclude": ["*.draft"]}"#)
        #expect(generated.printed == "")
        #expect(generated.file("types").contains("struct Session"))
        #expect(!generated.file("types").contains("struct Draft"))
        #expect(!generated.file("types").contains("struct Line"))
        #expect(!generated.file("handler").contains("invoicePaid"))
        #expect(
            generated.file("events").contains(
                """
                        excludedTypes: [
                            "checkout.session.draft",
                            "invoice.paid",
                        ]
                """))
        #expect(generated.output.excludedTypes == ["checkout.session.draft", "invoice.paid"])
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    @Test("A config that selects all events changes nothing")
    func everything() {
        let files = GeneratedCatalog(Self.catalog, config: "{}").output.files
        #expect(generate(#"{"include": ["*"]}"#).output.files == files)
    }

    @Test("Names do not depend on what is selected", arguments: ["", #", "grouping": "prefix""#])
    func names(_ settings: String) throws {
        let text = ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
             "a.b": {"data": {"properties": {"x": {"type": "string"}}}},
             "a_b.c": {"data": {"properties": {"y": {"type": "string"}}}},
             "a-b.c": {"data": {"properties": {"z": {"type": "string"}}}, "x-swift-name": "other"},
             "a.bPayload": {"data": {"$ref": "#/$defs/a.b_payload"}}},
             "$defs": {"a.b_payload": {"properties": {"z": {"type": "string"}}}}}
            """##
        func names(_ selection: String) throws -> [String: String] {
            let config = #"{"events": \#(selection)\#(settings)}"#
            let module = try #require(GeneratedCatalog(text, config: config).output.module)
            return Dictionary(
                uniqueKeysWithValues: module.events.map { event in
                    let group = event.groupName?.text ?? ""
                    return (
                        event.type, "\(group).\(event.caseName.text): \(event.payload.swiftName())"
                    )
                })
        }
        let all = try names("{}")
        #expect(all.count == 4)
        for type in all.keys {
            #expect(try names(#"{"include": ["\#(type)"]}"#) == [type: all[type] ?? ""])
        }
    }

    @Test("Two events of one name are no error if one of them is left out")
    func clash() {
        let text = """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "events": {"a.b": {"data": {}}, "a_b": {"data": {}}}}
            """
        #expect(GeneratedCatalog(text).printed.contains("[name-clash]"))
        #expect(GeneratedCatalog(text, config: #"{"events": {"exclude": ["a.b"]}}"#).printed == "")
    }
}
#endif
