import CatalogDiff
import EventCodeGeneration
import StrictJSON
import Testing
import WebhookEvents

@Suite struct CatalogDiffTests {
    /// The identifier of each finding, and what it means to receivers, to recorded messages and to source code.
    private static let payloads: [(old: String, new: String, findings: [String])] = [
        ("string", "string", []),
        ("integer", "number", ["type-changed break none break"]),
        ("number", "integer", ["type-changed none break break"]),
        ("string", "integer", ["type-changed break break break"]),
    ]

    @Test("A change of a value's type has the verdicts of the decoder", arguments: payloads)
    func types(old: String, new: String, findings: [String]) throws {
        func data(_ type: String) -> String {
            #"{"type": "object", "required": ["x"], "properties": {"x": {"type": "\#(type)"}}}"#
        }
        #expect(try lines(data(old), data(new)) == findings)
        func items(_ type: String) -> String {
            #"{"type": "object", "properties": {"x": {"type": "array", "items": {"type": "\#(type)"}}}}"#
        }
        #expect(try lines(items(old), items(new)) == findings)
        func values(_ type: String) -> String {
            """
            {"type": "object", "properties": {"x": {"type": "object",
            "additionalProperties": {"type": "\(type)"}}}}
            """
        }
        #expect(try lines(values(old), values(new)) == findings)
    }

    private static let schemas: [(old: String, new: String, findings: [String])] = [
        (#"{"z": {}}"#, #"{"z": {}, "x": {}}"#, ["property-added-optional none none none"]),
        (#"{"z": {}, "x": {}}"#, #"{"z": {}}"#, ["property-removed-optional soft none break"]),
        (
            #"{"x": {"type": "string"}}"#, #"{"x": {"type": "string", "format": "uuid"}}"#,
            ["format-changed none break break"]
        ),
        (
            #"{"x": {"type": "string"}}"#, #"{"x": {"type": "string", "format": "date-time"}}"#,
            ["format-changed none none break"]
        ),
        (
            #"{"x": {"type": "string"}}"#, #"{"x": {"type": ["string", "null"]}}"#,
            [
                "property-became-nullable none none none"
            ]
        ),
        (
            #"{"x": {"type": "string"}}"#, #"{"x": {"type": "string", "enum": ["a", "b"]}}"#,
            ["enum-closed none none break"]
        ),
        (
            #"{"x": {"type": "string", "enum": ["a", "b"]}}"#, #"{"x": {"type": "string"}}"#,
            ["enum-opened none none break"]
        ),
        (
            #"{"x": {"enum": ["open", "done"]}}"#, #"{"x": {"enum": ["open", "done", "gone"]}}"#,
            ["enum-value-added soft none soft"]
        ),
        (
            #"{"x": {"enum": ["open", "paid", "late"]}}"#, #"{"x": {"enum": ["open", "late"]}}"#,
            ["enum-value-removed none soft break"]
        ),
        (
            #"{"x": {"enum": ["open", "wontfix"]}}"#, #"{"x": {"enum": ["open", "wont_fix"]}}"#,
            ["enum-value-renamed soft soft break"]
        ),
        (
            #"{"x": {"type": "string"}}"#, #"{"x": {"type": "string", "deprecated": true}}"#,
            ["property-deprecated none none soft"]
        ),
        (
            #"{"x": {"type": "string"}}"#, #"{"x": {"type": "string", "description": "Text."}}"#,
            ["documentation-changed none none none"]
        ),
        (
            #"{"x": {"type": "string"}}"#, #"{"x": {"type": "string", "x-swift-name": "y"}}"#,
            ["swift-name-changed none none break"]
        ),
        (
            #"{"x": {"type": "array", "items": {"type": "string"}}}"#,
            #"{"x": {"type": "array", "items": {"type": ["string", "null"]}}}"#,
            ["items-became-nullable break none break"]
        ),
        (
            #"{"x": {"type": "array", "items": {"type": ["string", "null"]}}}"#,
            #"{"x": {"type": "array", "items": {"type": "string"}}}"#,
            ["items-no-longer-nullable none break break"]
        ),
        (
            #"{"x": {"type": "string"}}"#,
            #"{"x": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}"#,
            ["type-changed break none break"]
        ),
        (
            #"{"x": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}"#,
            #"{"x": {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}]}}"#,
            ["union-variant-added break none soft"]
        ),
        (
            #"{"x": {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}]}}"#,
            #"{"x": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}"#,
            ["union-variant-removed none break break"]
        ),
        (
            #"{"x": {"type": "object", "properties": {"y": {"type": "string"}}}}"#,
            #"{"x": {"type": "object", "properties": {"y": {"type": "boolean"}}}}"#,
            ["type-changed break break break"]
        ),
        (
            #"{"x": {"type": "string"}}"#, #"{"x": {"type": "array", "prefixItems": [{}]}}"#,
            ["degraded-to-raw-json break none break"]
        ),
        (
            #"{"x": {"type": "array", "prefixItems": [{}]}}"#, #"{"x": {"type": "string"}}"#,
            ["now-typed none break break"]
        ),
    ]

    @Test("A change of a property has the verdicts of the decoder", arguments: schemas)
    func properties(old: String, new: String, findings: [String]) throws {
        func data(_ properties: String) -> String {
            #"{"type": "object", "properties": \#(properties)}"#
        }
        #expect(try lines(data(old), data(new)) == findings)
    }

    private static let required: [(old: String, new: String, findings: [String])] = [
        (#"[], "properties": {"z": {}}"#, #"["x"]"#, ["property-added-required none break soft"]),
        (
            #"["x"]"#, #"[], "properties": {"z": {}}"#,
            ["property-removed-required break none break"]
        ),
        (#"["x"]"#, "[]", ["property-became-optional break none break"]),
        ("[]", #"["x"]"#, ["property-became-required none break break"]),
    ]

    @Test("A change of what is required has the verdicts of the decoder", arguments: required)
    func requirements(old: String, new: String, findings: [String]) throws {
        func data(_ part: String) -> String {
            let properties =
                part.contains("properties")
                ? "" : #", "properties": {"z": {}, "x": {"type": "string"}}"#
            return #"{"type": "object", "required": \#(part)\#(properties)}"#
        }
        #expect(try lines(data(old), data(new)) == findings)
    }

    @Test("A required property that may be null breaks receivers, and null is shown")
    func requiredNull() throws {
        func data(_ type: String) -> String {
            #"{"type": "object", "required": ["x"], "properties": {"x": {"type": \#(type)}}}"#
        }
        let report = try DiffedCatalogs.report(data(#""string""#), data(#"["string", "null"]"#))
        #expect(report.findings.map(\.line) == ["property-became-nullable break none break"])
        let witness = try #require(report.findings.first?.witnesses.first)
        #expect(
            String(decoding: witness.message.body, as: UTF8.self)
                == #"{"data":{"x":null},"id":"example","type":"a"}"#)
        #expect(witness.result.contains("expected a string, found null"))
        let back = try DiffedCatalogs.report(data(#"["string", "null"]"#), data(#""string""#))
        #expect(back.findings.map(\.line) == ["property-no-longer-nullable none break break"])
    }

    @Test("Moving a schema, inlining it or combining it with 'allOf' is no change of its messages")
    func moves() throws {
        let schema =
            #"{"type": "object", "required": ["y"], "properties": {"y": {"type": "string"}}}"#
        let inline = DiffedCatalogs.catalog(
            data: #"{"type": "object", "properties": {"x": \#(schema)}}"#)
        let moved =
            DiffedCatalogs.catalog(
                data: ##"{"type": "object", "properties": {"x": {"$ref": "#/$defs/X"}}}"##
            ).dropLast() + #", "$defs": {"X": \#(schema)}}"#
        let combined = DiffedCatalogs.catalog(
            data: #"{"type": "object", "properties": {"x": {"allOf": [\#(schema)]}}}"#)
        let report = try DiffedCatalogs.report(catalogs: inline, String(moved))
        #expect(report.findings.map(\.line) == ["swift-name-changed none none soft"])
        #expect(try DiffedCatalogs.report(catalogs: inline, combined).findings.isEmpty)
    }

    @Test("A payload that became the whole body, or a part of it, is compared where both are")
    func movedPayload() throws {
        func catalog(_ data: String, _ schema: String) -> String {
            """
            {"catalog": "1.1", "discriminator": "$message.payload#/type",
            "envelope": {"data": "$message.payload#\(data)"}, "events": {"a": {"data": \(schema)}}}
            """
        }
        func payload(_ type: String) -> String {
            #"{"type": "object", "required": ["x"], "properties": {"x": {"type": "\#(type)"}}}"#
        }
        func body(_ type: String) -> String {
            """
            {"type": "object", "required": ["type", "data"], "properties": {"type": {"type": "string"},
            "data": \(payload(type))}}
            """
        }
        let (part, whole) = (catalog("/data", payload("integer")), catalog("", body("integer")))
        func levels(_ old: String, _ new: String) throws -> [String] {
            try DiffedCatalogs.report(catalogs: old, new).findings.map(\.line)
                .filter { !$0.hasPrefix("swift-name-changed") }
        }
        #expect(try levels(part, whole) == ["envelope-data-moved none none break"])
        #expect(try levels(whole, part) == ["envelope-data-moved none none break"])
        #expect(
            try levels(whole, catalog("/data", payload("number")))
                == ["envelope-data-moved none none break", "type-changed break none break"])
        #expect(
            try levels(catalog("/data", payload("number")), whole)
                == ["envelope-data-moved none none break", "type-changed none break break"])
        let moved = try levels(part, catalog("/object", payload("integer")))
        #expect(moved == ["envelope-data-moved break break break"])
    }

    private func lines(_ old: String, _ new: String) throws -> [String] {
        try DiffedCatalogs.report(old, new).findings.map(\.line)
    }
}
