import EventCatalog
import EventCodeGeneration
import Foundation
import SchemaValidation
import StrictJSON
import Testing

/// The catalog's JSON Schema, with which editors complete and check it, and the generator agree.
@Suite struct CatalogSchemaTests {
    private static let schema: JSONValue? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "schema/event-catalog.schema.json")
        return (try? Data(contentsOf: file)).flatMap { try? JSONValue(Array($0)) }
    }()

    private static let head = #""catalog": "1.0", "discriminator": "$message.payload#/type""#

    private func accepts(_ catalog: String) throws -> Bool {
        let schema = try #require(Self.schema)
        let report = SchemaValidator(schema: schema).validate(try JSONValue(Array(catalog.utf8)))
        return try #require(report).errors.isEmpty
    }

    private func diagnostics(_ catalog: String) -> [String] {
        GeneratedCatalog(catalog).output.diagnostics.map(\.problem.id.rawValue)
    }

    @Test(
        "Both accept a schema",
        arguments: [
            "true", "{}", ##"{"$ref": "#/$defs/Order"}"##, ##"{"$ref": "#/$defs/a~1b"}"##,
            ##"{"$ref": "#/events/a/data/properties/x", "properties": {"x": {}}}"##,
            #"{"type": "string", "format": "date-time", "maxLength": 5, "pattern": "^a"}"#,
            #"{"type": "string", "format": "x-own", "x-own": {"tpye": 1}}"#,
            #"{"type": ["string", "null"], "enum": ["a", null], "default": "b"}"#,
            #"{"enum": ["A", 0, "B", 0]}"#, #"{"type": "integer", "enum": [1, 2]}"#,
            #"{"required": ["tpye"], "properties": {"tpye": {"format": "int16"}}}"#,
            #"{"items": {"readOnly": true, "xml": {}}, "uniqueItems": true}"#,
            #"{"type": "object", "not": {"required": ["a"]}, "propertyNames": {"pattern": "a"}}"#,
            #"{"nullable": true, "type": "number", "exclusiveMinimum": true, "minimum": 1}"#,
        ])
    func schemaThatBothAccept(_ schema: String) throws {
        let catalog = """
            {\(Self.head), "events": {"a": {"data": \(schema)}},
            "$defs": {"Order": {"type": "string"}, "a/b": {}}}
            """
        #expect(try accepts(catalog))
        #expect(diagnostics(catalog) == [])
    }

    @Test(
        "Both refuse a schema",
        arguments: [
            (#"{"propertes": {}}"#, "unknown-keyword"),
            (#"{"requird": ["a"]}"#, "unknown-keyword"), (#"{"unit": "m"}"#, "unknown-keyword"),
            (#"{"items": {"not": {"tpye": "string"}}}"#, "unknown-keyword"),
            (#"{"patternProperties": {"a": {"unit": 1}}}"#, "unknown-keyword"),
            (#"{"format": "datetime"}"#, "unknown-format"),
            (#"{"format": "currency"}"#, "unknown-format"), (#"{"format": 5}"#, "unknown-format"),
            (#"{"enum": []}"#, "empty-enum"), (#"{"enum": ["a", "a"]}"#, "repeated-value"),
            (#"{"enum": [1, 1.0]}"#, "repeated-value"),
            (#"{"type": "integer", "enum": ["1"]}"#, "value-of-other-type"),
            (#"{"type": "string", "const": 1}"#, "value-of-other-type"),
            (#"{"type": "strng"}"#, "unknown-type"), (#"{"properties": []}"#, "wrong-type"),
            (#"{"required": "a"}"#, "wrong-type"), (#"{"items": 5}"#, "wrong-type"),
            (##"{"$ref": "#Order"}"##, "unknown-reference"),
            (##"{"$ref": "#/$defs/a~2b"}"##, "unknown-reference"),
            (#"{"$ref": "https://x.example/a.json"}"#, "reference-outside-catalog"),
            (#"{"$ref": "/a.json"}"#, "reference-outside-catalog"),
        ])
    func schemaThatBothRefuse(_ schema: String, _ id: String) throws {
        let catalog = #"{\#(Self.head), "events": {"a": {"data": \#(schema)}}}"#
        #expect(try !accepts(catalog))
        #expect(diagnostics(catalog).contains(id))
    }

    @Test(
        "Both refuse a part of the catalog",
        arguments: [
            (#""envelope": {"dta": "$message.payload#/data"}"#, "unknown-field"),
            (#""envelop": {}"#, "unknown-field"),
            (#""envelope": {"id": "/id"}"#, "not-an-expression"),
            (#""envelope": {"id": "$message.header#/"}"#, "not-an-expression"),
            (#""envelope": {"id": "$message.header#/a/b"}"#, "not-an-expression"),
            (#""envelope": {"id": "$message.payload#/a~2"}"#, "not-an-expression"),
            (#""envelope": {"id": "$message.payload#a"}"#, "not-an-expression"),
            (#""messages": "$message.header#/a""#, "not-in-body"),
        ])
    func partThatBothRefuse(_ part: String, _ id: String) throws {
        let catalog = #"{\#(Self.head), \#(part), "events": {"a": {"data": {}}}}"#
        #expect(try !accepts(catalog))
        #expect(diagnostics(catalog).contains(id))
    }

    @Test("Both know the same keywords and formats")
    func names() throws {
        let definitions = try #require(Self.schema?["$defs"])
        let keywords = definitions["Schema"]?["properties"]?.object?.map(\.key)
        #expect(Set(keywords ?? []) == SchemaKeywords.all.union(["x-swift-name"]))
        let formats = definitions["Format"]?["anyOf"]?.array?.flatMap { $0["enum"]?.array ?? [] }
        #expect(Set((formats ?? []).compactMap(\.string)) == SchemaFormats.all)
    }

    @Test(
        "Both refuse the same real catalogs, those with a keyword or format of the provider's own",
        arguments: RealCatalog.all)
    func realCatalogs(_ catalog: RealCatalog) throws {
        let file = try catalog.file()
        let reported = CatalogReader.read(file).diagnostics.filter {
            [.unknownKeyword, .unknownFormat].contains($0.problem.id)
        }
        #expect(try accepts(String(decoding: file.bytes, as: UTF8.self)) == reported.isEmpty)
    }
}
