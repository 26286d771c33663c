import StrictJSON
import Testing

@testable import CatalogExport

@Suite struct SchemaWriterTests {
    private let exported = Result {
        try Exported(
            schema: """
                {"$ref": "#/$defs/A%20b", "description": "d", "prefixItems": [true], "items": false,
                 "dependentRequired": {"a": ["b"]}, "unevaluatedProperties": false}
                """, definitions: #"{"A b": {"type": "object"}}"#)
    }

    @Test("JSON Schema and OpenAPI have the keywords of JSON Schema 2020-12")
    func currentKeywords() throws {
        let exported = try exported.get()
        #expect(exported.payload()?["$ref"] == "#/$defs/A_b")
        #expect(exported.payload(.openAPI)?["$ref"] == "#/components/schemas/A_b")
        #expect(exported.payload(.openAPI)?["prefixItems"] == [true])
        #expect(exported.payload(.openAPI)?["unevaluatedProperties"] == false)
    }

    @Test("AsyncAPI has those of draft 7, in which a reference has no keywords beside it")
    func draft7() throws {
        let payload = try exported.get().payload(.asyncAPI)
        #expect(
            payload == [
                "description": "d", "items": [true], "additionalItems": false,
                "dependencies": ["a": ["b"]], "allOf": [["$ref": "#/components/schemas/A_b"]],
            ])
    }

    @Test("A default that is not valid is not written")
    func defaults() throws {
        let schema = #"{"type": "integer", "default": "a"}"#
        #expect(try Exported(schema: schema).payload() == ["type": "integer"])
        #expect(
            try Exported(schema: #"{"type": "integer", "default": 1}"#).payload()?["default"] == 1)
        #expect(
            try Exported(schema: #"{"type": "integer", "default": 1.5}"#).payload()?["default"]
                == nil)
    }
}
