import CatalogImport
import StrictJSON
import Testing

@Suite struct SchemaConverterTests {
    private static let cases: [(schema: String, converted: String, remark: String?)] = [
        // Draft 3 and 4.
        (#"{"minimum": 1, "exclusiveMinimum": true}"#, #"{"exclusiveMinimum": 1}"#, nil),
        (#"{"maximum": 9, "exclusiveMaximum": false}"#, #"{"maximum": 9}"#, nil),
        (#"{"id": "http://x/y", "type": "string"}"#, #"{"type": "string"}"#, nil),
        (
            #"{"properties": {"a": {"type": "string", "required": true}}}"#,
            #"{"properties": {"a": {"type": "string"}}, "required": ["a"]}"#, nil
        ),
        (#"{"type": "any", "title": "T"}"#, #"{"title": "T"}"#, nil),
        // Draft 6 and 7.
        (
            #"{"items": [{"type": "string"}], "additionalItems": false}"#,
            #"{"prefixItems": [{"type": "string"}], "items": false}"#, nil
        ),
        (#"{"if": {}, "type": "object"}"#, #"{"type": "object"}"#, "'if' is omitted"),
        (#"{"$id": "x", "$schema": "y", "$comment": "c"}"#, #"{"$comment": "c"}"#, nil),
        (#"{"examples": ["a"]}"#, #"{"examples": ["a"]}"#, nil),
        // OpenAPI 3.0.
        (#"{"type": "string", "nullable": true}"#, #"{"type": ["string", "null"]}"#, nil),
        (
            #"{"type": "string", "enum": ["a"], "nullable": true}"#,
            #"{"type": ["string", "null"], "enum": ["a", null]}"#, nil
        ),
        (#"{"type": "string", "nullable": false}"#, #"{"type": "string"}"#, nil),
        (#"{"nullable": true, "allOf": [{}]}"#, #"{"nullable": true, "allOf": [{}]}"#, nil),
        (#"{"type": "string", "example": "a"}"#, #"{"type": "string", "examples": ["a"]}"#, nil),
        (#"{"x-internal": 1, "xml": {}, "externalDocs": {}}"#, "{}", nil),
        (#"{"x-swift-name": "Name"}"#, #"{"x-swift-name": "Name"}"#, nil),
        (
            #"{"type": "integer", "format": "unixtime"}"#,
            #"{"type": "integer", "format": "unix-time"}"#, nil
        ),
        (
            #"{"type": "string", "format": "unixtime"}"#,
            #"{"type": "string", "format": "unixtime"}"#, nil
        ),
        // 2019-09 and 2020-12.
        (##"{"$recursiveRef": "#/none"}"##, "{}", "reference '#/none' cannot be resolved"),
        (#"{"unevaluatedProperties": false}"#, "{}", "'unevaluatedProperties' is omitted"),
        (
            #"{"prefixItems": [true], "items": false}"#,
            #"{"prefixItems": [true], "items": false}"#, nil
        ),
        // Keywords with values of the wrong kind.
        (#"{"type": "strng"}"#, "{}", "the unknown type 'strng' is omitted"),
        (#"{"type": 5}"#, "{}", "'type' is omitted, it is not a type or an array of types"),
        (#"{"properties": []}"#, "{}", "'properties' is omitted, it is not an object"),
        (
            #"{"properties": {"a": 5}}"#, #"{"properties": {"a": true}}"#,
            "'a' is omitted, it is not a schema"
        ),
        (#"{"required": "a"}"#, "{}", "'required' is omitted, it is not an array of names"),
        (#"{"enum": []}"#, "{}", "'enum' is omitted, it is not an array of values"),
        (#"{"allOf": {}}"#, "{}", "'allOf' is omitted, it is not an array of schemas"),
        (#"{"oneOf": []}"#, "{}", "'oneOf' is omitted, it is not an array of schemas"),
        (#"{"title": 5}"#, "{}", "'title' is omitted, it is not a text"),
        (#"{"deprecated": "yes"}"#, "{}", "'deprecated' is omitted, it is not a boolean"),
        (#"{"minimum": "1"}"#, "{}", "'minimum' is omitted, it is not a number"),
        (#"{"$ref": 5}"#, "{}", "'$ref' is omitted, it is not a reference"),
        (#"[]"#, "true", "is omitted, it is not a schema"),
    ]

    @Test(
        "Schemas of all drafts are converted to those of a catalog",
        arguments: cases.indices)
    func drafts(index: Int) throws {
        let (schema, converted, remark) = Self.cases[index]
        let imported = try Imported(
            [
                "a.json": #"""
                {"properties": {"type": {"const": "a"}, "data": {
                "type": "object", "properties": {"it": \#(schema)}}}}
                """#
            ])
        let value = imported.data("a")?["properties"]?["it"]
        #expect(try value == json(converted), "\(value?.description ?? "-")")
        #expect(imported.report.isEmpty == (remark == nil), "\(imported.report)")
        if let remark { #expect(imported.report.first?.contains(remark) == true) }
        #expect(imported.errors == [])
    }

    @Test("Definitions with the same name get different names")
    func equalNames() throws {
        let imported = try Imported([
            "a.json": """
            {"properties": {"type": {"const": "a"}, "data": {"type": "object", "properties": {
            "x": {"$ref": "#/definitions/T"}, "y": {"$ref": "b.json#/definitions/T"},
            "z": {"$ref": "c.json"}, "p": {"$ref": "#/properties/data/properties/q"},
            "q": {"type": "string"}, "s": {"$ref": "#/definitions/a~1b%25"}}}},
            "definitions": {"T": {"type": "string"}, "a/b%": {"type": "integer"}}}
            """,
            "b.json": #"{"definitions": {"T": {"type": "integer"}}}"#,
            "c.json": #"{"type": "boolean"}"#,
        ])
        #expect(imported.definitions == ["T", "b_T", "c", "data_q", "a/b%"])
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }

    @Test("A discriminator refers to definitions of the catalog")
    func discriminator() throws {
        let imported = try Imported([
            "a.json": """
            {"properties": {"type": {"const": "a"}, "data": {"oneOf": [
            {"$ref": "#/definitions/X"}, {"$ref": "#/definitions/Y"}], "discriminator":
            {"propertyName": "kind", "mapping": {"x": "#/definitions/X"}}}},
            "definitions": {"X": {"type": "object"}, "Y": {"type": "object"}}}
            """
        ])
        #expect(
            try imported.data("a")?["discriminator"]
                == json(##"{"propertyName": "kind", "mapping": {"x": "#/$defs/X"}}"##))
    }
}
