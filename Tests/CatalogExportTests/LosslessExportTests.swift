import CatalogImport
import StrictJSON
import TestSupport
import Testing

@testable import CatalogExport

@Suite struct LosslessExportTests {
    private static let schemas: [String] = [
        #"{"required": true, "title": 5, "minLength": -1, "type": "object"}"#,
        ##"{"$ref": "#/$defs/Missing"}"##,
        #"{"disallow": "null", "extends": {"type": "object"}}"#,
        #"{"anyOf": [{"type": "string", "enum": ["one"]}, {"type": "string"}]}"#,
        #"{"anyOf": [{"type": "string", "enum": ["one", "two"]}, {"type": "string"}]}"#,
        #"{"anyOf": [{"enum": ["one", "two"]}, {"type": "string"}]}"#,
        #"{"oneOf": [{"enum": ["a", "b"]}, {"type": "string"}]}"#,
        #"{"oneOf": [{"enum": ["a", "b"]}], "anyOf": [{"enum": ["a", "b"]}]}"#,
        #"{"enum": [1, "a", null], "type": ["integer", "string", "null"]}"#,
        ##"{"not": {"enum": ["a", "b"]}, "if": {"$ref": "#/$defs/Other"}}"##,
        ##"{"$ref": "#/$defs/Other", "description": "…", "allOf": [{"title": "x"}]}"##,
        #"{"prefixItems": [{"enum": ["a", "b"]}], "items": {"enum": ["c", "d"]}}"#,
        #"{"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": {"enum": [1, 2]}}}"#,
        #"{"unevaluatedProperties": false, "contains": {"enum": [1, 2]}, "minContains": 2}"#,
        #"{"discriminator": {"propertyName": "a", "mapping": {"b": "http://a/b"}}}"#,
        #"{"discriminator": {"propertyName": "a", "mapping": {"b": "Other"}}}"#,
        #"{"discriminator": "a", "type": "boolean", "enum": [true], "default": false}"#,
        #"{"properties": {"a": {"type": "null"}, "$ref": {"type": "string"}}}"#,
        #"{"properties": {"x-webhook-events": {"enum": ["a", "b"]}}}"#,
        "true", "false",
    ]
    private static let formats = [ExportFormat.jsonSchema, .openAPI, .asyncAPI]

    @Test(
        "A catalog that is exported and imported is the same in canonical form",
        arguments: CatalogFixtures.names, formats)
    func fixtures(path: String, format: ExportFormat) throws {
        let exported = try Exported(CatalogFixtures.text(path))
        for isClosed in [false, true] {
            try Self.expectSame(exported, format, isClosed)
        }
    }

    @Test(
        "So is that of a provider", .enabled(if: Corpora.has("svix"), "the corpora are not there"),
        arguments: ["openai", "resend", "svix", "slack"], formats)
    func providers(name: String, format: ExportFormat) throws {
        let text = String(
            decoding: try Corpora.bytes(of: "\(name)/catalog.json"), as: UTF8.self)
        try Self.expectSame(try Exported(text), format, false)
    }

    @Test(
        "So are schemas that a format cannot express, or that look like those that were changed",
        arguments: LosslessExportTests.schemas, formats)
    func keywords(schema: String, format: ExportFormat) throws {
        let exported = try Exported(
            schema: schema, definitions: #"{"Other": {"enum": ["a", "b"]}}"#)
        for isClosed in [false, true] {
            try Self.expectSame(exported, format, isClosed)
        }
    }

    @Test("So are names that the formats do not allow, or have already", arguments: formats)
    func names(format: ExportFormat) throws {
        let name = #"a|b`<script>\n\u001b[31m../~/%41é"#
        let pointer = #"a%7Cb%60%3Cscript%3E%0A%1B[31m..~1~0~1%2541é"#
        let exported = try Exported(
            """
            {"catalog": "1.1", "discriminator": "$message.payload#/type",
             "info": {"title": "\(name)", "contact": {"url": "\(name)"}, "x-\(name)": 1},
             "events": {
               "\(name)": {"summary": "\(name)", "tags": ["\(name)", {}], "x-\(name)": 1,
                 "data": {"$ref": "#/$defs/\(pointer)"}},
               "..": {"data": {"$ref": "#/$defs/a%20b"}}, "info": {"data": true},
               "$defs": {"title": "info", "data": {"type": "string"}}, "a b": {"data": {}}},
             "$defs": {"\(name)": {"properties": {"\(name)": {"enum": ["\(name)", "b"]}}},
               "a b": {}, "a_b": {}, "..": {}, "UnknownEvent": {}, "ABEvent": {}}}
            """)
        try Self.expectSame(exported, format, false)
    }

    private static func expectSame(
        _ exported: Exported, _ format: ExportFormat, _ isClosed: Bool
    ) throws {
        let document = exported.document(format, isClosed: isClosed)
        let imported = try Exported.imported(document)
        #expect(PrettyJSON.text(imported) == PrettyJSON.text(exported.canonical))
    }
}
