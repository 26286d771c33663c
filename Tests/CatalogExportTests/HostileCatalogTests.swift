import StrictJSON
import Testing

@testable import CatalogExport

@Suite struct HostileCatalogTests {
    private static let formats = [ExportFormat.jsonSchema, .openAPI, .asyncAPI]

    @Test("A chain of 5,000 references is exported", arguments: formats)
    func chain(format: ExportFormat) throws {
        let links = (0..<5_000).map { ##""d\##($0)": {"$ref": "#/$defs/d\##($0 + 1)"}"## }
        let exported = try Exported(
            schema: ##"{"$ref": "#/$defs/d0"}"##,
            definitions: "{\(links.joined(separator: ",")), \"d5000\": {\"type\": \"object\"}}")
        let imported = try Exported.imported(exported.document(format))
        #expect(imported == exported.canonical)
    }

    @Test("Schemas in schemas are exported", arguments: formats)
    func nesting(format: ExportFormat) throws {
        var schema = #"{"enum": ["a", "b"]}"#
        for _ in 0..<100 { schema = #"{"oneOf": [{"properties": {"a": \#(schema)}}]}"# }
        let exported = try Exported(schema: schema)
        #expect(try Exported.imported(exported.document(format)) == exported.canonical)
    }

    @Test("Schemas that refer to each other and to themselves are exported", arguments: formats)
    func cycles(format: ExportFormat) throws {
        let exported = try Exported(
            schema:
                ##"{"not": {"$ref": "#/$defs/A"}, "properties": {"b": {"$ref": "#/$defs/B"}}}"##,
            definitions: ##"{"A": {"$ref": "#/$defs/B"}, "B": {"$ref": "#/$defs/A"}}"##)
        #expect(try Exported.imported(exported.document(format)) == exported.canonical)
    }
}
