import CatalogDiff
import Testing

/// The types of attributes are compared as those of payloads.
@Suite struct AttributeDiffTests {
    private static let schemas: [(old: String, new: String, findings: [String])] = [
        (#"{"type": "string"}"#, #"{"type": "string"}"#, []),
        (
            #"{"type": "string"}"#, #"{"type": "integer"}"#,
            ["attribute-retyped break break break"]
        ),
        (
            #"{"type": "integer"}"#, #"{"type": "number"}"#,
            ["attribute-retyped break none break"]
        ),
        (
            #"{"enum": ["live", "test"]}"#, #"{"enum": ["live", "test", "sandbox"]}"#,
            ["enum-value-added soft none soft"]
        ),
        (
            #"{"enum": ["live", "test", "old"]}"#, #"{"enum": ["live", "test"]}"#,
            ["enum-value-removed none soft break"]
        ),
        (
            #"{"type": "array", "items": {"type": "string"}}"#,
            #"{"type": "array", "items": {"type": "integer"}}"#,
            ["type-changed break break break"]
        ),
        (
            #"{"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}"#,
            #"{"type": "object", "properties": {"id": {"type": "string"}}}"#,
            ["property-became-optional break none break"]
        ),
        (
            #"{"type": "object", "properties": {"at": {"type": "string"}}}"#,
            #"{"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}, "by": {}}}"#,
            ["format-changed none none break", "property-added-optional none none none"]
        ),
    ]

    @Test("A change of an attribute's type has the verdicts of the decoder", arguments: schemas)
    func types(old: String, new: String, findings: [String]) throws {
        let report = try DiffedCatalogs.report(catalogs: catalog(old), catalog(new))
        #expect(report.findings.map(\.line).sorted() == findings)
    }

    @Test("A part that an attribute shares with payloads is one finding in all events")
    func shared() throws {
        let old = catalog(##"{"$ref": "#/$defs/Shared"}"##)
        let new = old.replacing(#""enum": ["x", "z"]"#, with: #""enum": ["x", "z", "y"]"#)
        let findings = try DiffedCatalogs.report(catalogs: old, new).findings
        #expect(findings.map(\.line) == ["enum-value-added soft none soft"])
        #expect(findings.first?.events == ["a", "b"])
    }

    @Test("An attribute in messages that are read otherwise breaks only with its own value")
    func moved() throws {
        let old = catalog(#"{"type": "string"}"#)
        let renamed = old.replacing("#/type", with: "#/kind")
        #expect(
            try DiffedCatalogs.report(catalogs: old, renamed).findings.map(\.line)
                == ["discriminator-changed break break none"])
        let retyped = renamed.replacing(
            #""schema": {"type": "string"}"#, with: #""schema": {"type": "integer"}"#)
        let report = try DiffedCatalogs.report(catalogs: old, retyped)
        let finding = try #require(report.findings.first { $0.kind == .attributeRetyped })
        #expect(finding.line == "attribute-retyped break break break")
        #expect(finding.witnesses.allSatisfy { $0.result.hasPrefix("malformed") })
    }

    private func catalog(_ schema: String) -> String {
        """
        {"catalog": "1.1", "discriminator": "$message.payload#/type",
        "envelope": {"id": "$message.payload#/id", "data": "$message.payload#/data",
        "attributes": {"mode": {"location": "$message.payload#/mode", "schema": \(schema)}}},
        "events": {"a": {"data": {"$ref": "#/$defs/A"}}, "b": {"data": {"type": "object"}}},
        "$defs": {"A": {"type": "object", "properties": {"s": {"$ref": "#/$defs/Shared"}}},
        "Shared": {"type": "string", "enum": ["x", "z"]}}}
        """
    }
}
