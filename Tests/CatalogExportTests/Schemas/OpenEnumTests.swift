import StrictJSON
import Testing

@testable import CatalogExport

@Suite struct OpenEnumTests {
    @Test(
        "An enum is open, unless it has only one value",
        arguments: [
            (
                #"{"type": "string", "enum": ["a", "b"]}"#,
                #"{"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "string"}]}"#
            ),
            (
                #"{"enum": ["a", "b", null]}"#,
                #"{"anyOf": [{"enum": ["a", "b", null]}, {"type": ["null", "string"]}]}"#
            ),
            (
                #"{"enum": [1, 2.5]}"#,
                #"{"anyOf": [{"enum": [1, 2.5]}, {"type": "number"}]}"#
            ),
            (#"{"enum": ["a", null]}"#, #"{"enum": ["a", null]}"#),
            (#"{"const": "a"}"#, #"{"const": "a"}"#),
            (#"{"enum": [[1], [2]]}"#, #"{"enum": [[1], [2]]}"#),
            (
                #"{"anyOf": [{"enum": ["a", "b"]}, {"type": "string"}]}"#,
                #"{"anyOf": [{"enum": ["a", "b"]}, {"type": "string"}]}"#
            ),
        ])
    func opened(schema: String, expected: String) throws {
        let exported = try Exported(schema: schema)
        #expect(exported.payload() == (try json(expected)))
        #expect(exported.payload(isClosed: true) == (try json(schema)))
    }

    @Test("An enum in a condition stays closed, because more values would be refused otherwise")
    func conditions() throws {
        let exported = try Exported(
            schema:
                ##"{"not": {"$ref": "#/$defs/A"}, "if": {"enum": ["a", "b"]}, "then": {"$ref": "#/$defs/C"}}"##,
            definitions: """
                {"A": {"allOf": [{"$ref": "#/$defs/B"}]}, "B": {"enum": ["a", "b"]}, "C": {"enum": ["a", "b"]}}
                """)
        let definitions = exported.document(.jsonSchema)["$defs"]
        #expect(definitions?["B"] == ["enum": ["a", "b"]])
        #expect(definitions?["C"]?["anyOf"] != nil)
        #expect(exported.payload()?["if"] == ["enum": ["a", "b"]])
    }

    @Test("With open enums, several alternatives may match")
    func alternatives() throws {
        let schema = #"{"oneOf": [{"type": "string"}, {"type": "integer"}]}"#
        let exported = try Exported(schema: schema)
        #expect(exported.payload()?["anyOf"]?.array?.count == 2)
        #expect(exported.payload(isClosed: true) == (try json(schema)))
    }
}
