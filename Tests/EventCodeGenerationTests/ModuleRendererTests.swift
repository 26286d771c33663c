#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct ModuleRendererTests {
    /// Payloads that are values of Foundation, or consist of some, in one catalog each.
    private static let payloads = [
        ("decimal", #"{"type": "number", "format": "decimal"}"#, "Decimal"),
        ("time", #"{"type": "integer", "format": "unix-time"}"#, "Date"),
        ("byte", #"{"type": "string", "format": "byte"}"#, "Data"),
        ("uuid", #"{"type": "string", "format": "uuid"}"#, "UUID"),
        ("null", #"{"type": ["string", "null"], "format": "uuid"}"#, "UUID?"),
        ("array", #"{"items": {"type": "string", "format": "byte"}}"#, "[Data]"),
        (
            "map", #"{"additionalProperties": {"type": "number", "format": "decimal"}}"#,
            "JSONMap<Decimal>"
        ),
        ("name", ##"{"$ref": "#/$defs/Amount"}"##, "Decimal"),
    ]

    private static func catalog(_ events: String, _ definitions: String = "") -> String {
        """
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
         "envelope": {"data": "$message.payload#/data"}, "events": {\(events)},
         "$defs": {\(definitions)"Amount": {"type": "number", "format": "decimal"}}}
        """
    }

    @Test("A payload that is a value of Foundation compiles", arguments: AccessLevel.allCases)
    func foundationPayloads(access: AccessLevel) throws {
        var files: [GeneratedFile] = []
        for (name, schema, type) in Self.payloads {
            let generated = GeneratedCatalog(
                Self.catalog(#""\#(name).made": {"data": \#(schema), "examples": []}"#),
                path: "\(name).events.json", access: access)
            #expect(generated.printed == "")
            #expect(generated.file("handler").contains("(_ event: Event<\(type)>)"))
            #expect(generated.file("events").contains("import Foundation\n"))
            #expect(generated.file("handler").contains("import Foundation\n"))
            #expect(!generated.file("types").contains("import Foundation\n"))
            #expect(!generated.file("examples").contains("import Foundation\n"))
            files += generated.output.files
        }
        #expect(try SwiftCompiler.complaints(about: files) == "")
        #expect(try SwiftCompiler.complaints(about: files, features: [], version: 5) == "")
    }

    @Test(
        "Payloads that are values of Foundation compile in groups, with versions and attributes",
        arguments: AccessLevel.allCases)
    func foundationEverywhere(access: AccessLevel) throws {
        let generated = GeneratedCatalog(
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
             "versions": "$message.payload#/v",
             "envelope": {"data": "$message.payload#/data", "attributes": {
               "rate": {"location": "$message.payload#/rate",
                 "schema": {"type": "number", "format": "decimal"}}}},
             "events": {
               "order.paid": {"versions": {
                 "1": {"data": {"type": "string", "format": "uuid"}},
                 "2": {"data": {"type": "string", "format": "byte"}}}},
               "ping": {"data": {"oneOf": [
                 {"type": "number", "format": "decimal"},
                 {"type": "array", "items": {"properties": {"at": {"format": "uuid"}}}}]}}}}
            """##, access: access, config: #"{"grouping": "prefix"}"#)
        #expect(generated.printed == "")
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    @Test(
        "The module of a type of the user is imported wherever the type is used",
        arguments: [
            (#"{"type": "string"}"#, "/events/a/data", ["events", "handler"]),
            (#"{"items": {"type": "string"}}"#, "/events/a/data/items", ["events", "handler"]),
            (
                #"{"additionalProperties": {"type": "string"}}"#,
                "/events/a/data/additionalProperties", ["events", "handler"]
            ),
            (#"{"properties": {"x": {}}}"#, "/events/a/data/properties/x", ["types"]),
            (
                #"{"properties": {"x": {"properties": {"y": {"items": {"type": "string"}}}}}}"#,
                "/events/a/data/properties/x/properties/y/items", ["types"]
            ),
            (
                #"{"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "integer"}]}"#,
                "/events/a/data/oneOf/0/items", ["types"]
            ),
            (
                #"{"properties": {"u": {"oneOf": [{"type": "integer"}, {"properties": {"y": {}}}]}}}"#,
                "/events/a/data/properties/u/oneOf/1/properties/y", ["types"]
            ),
        ])
    func modules(schema: String, location: String, parts: [String]) {
        let config = #"{"imports": ["Payments"], "types": {"\#(location)": "Payments.Money"}}"#
        let generated = GeneratedCatalog(
            Self.catalog(#""a": {"data": \#(schema)}"#), access: .public, config: config)
        #expect(generated.printed == "")
        let importing = ["events", "handler", "examples", "types"].filter {
            generated.file($0).contains("public import Payments\n")
        }
        #expect(importing == parts)
        for part in parts { #expect(generated.file(part).contains("Payments.Money")) }
    }
}
#endif
