import StrictJSON
import Testing

@testable import CatalogExport

@Suite struct ExportLossesTests {
    @Test("Each loss is listed once, with the number of times")
    func lines() throws {
        let exported = try Exported(
            """
            {"catalog": "1.1", "protocol": "cloudevents", "events": {
              "a": {"title": "A", "tags": ["x"], "data": {"required": true, "oneOf": [{}]}},
              "b": {"data": {"properties": {"c": {"required": false, "$ref": "#/$defs/Gone"}}}}},
             "$defs": {"a b": {"type": "boolean", "default": 1}}}
            """)
        #expect(
            exported.result(.openAPI).losses.lines(.openAPI) == [
                "note: a default that is not valid for its schema is carried",
                "note: OpenAPI has no place for the keyword 'required' with its value, which is carried (2 times)",
                "note: 'oneOf' is written as 'anyOf', because enums are open; '--closed' keeps both",
                "note: a reference without a target is carried",
                "note: a schema has another name, because OpenAPI does not allow its own",
                "note: only the structured and the batched mode of CloudEvents are described, not the binary mode",
                "note: OpenAPI has no place for 'protocol' of the catalog, which is carried",
                "note: OpenAPI has no place for 'title' of an event, which is carried",
            ])
    }
}
