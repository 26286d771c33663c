import CatalogImport
import StrictJSON
import Testing

@Suite struct UnlikeSchemasTests {
    private static func document(_ count: Int) -> String {
        let events = (0..<count).map { index in
            """
            "E\(index)Event": {"type": "object", "properties": {"type": {"const": "e\(index)"},
            "id": {"type": "string"}, "data": {"type": "object", "properties": {"n\(index)": {}}}}}
            """
        }
        let others = """
            "DrawerEvent": {"type": "object", "properties": {"id": {"type": "string"}, "sum": {}}},
            "PointsEvent": {"type": "object", "properties": {"type": {"enum": ["ADD", "SUB"]}}}
            """
        return """
            {"openapi": "3.0.0", "components": {"schemas": {\(events.joined(separator: ",")), \(others)}}}
            """
    }

    private static func options(_ patterns: String...) throws -> ImportOptions {
        var options = ImportOptions()
        options.events = try patterns.map { try SchemaPattern($0) }
        return options
    }

    @Test("A schema that matches a pattern by accident is omitted with a remark")
    func omitted() throws {
        let imported = try Imported(
            ["shop.json": Self.document(20)], Self.options("#/components/schemas/*Event"))
        #expect(imported.types == (0..<20).map { "e\($0)" })
        #expect(imported.envelope("data") == "$message.payload#/data")
        #expect(
            imported.report == [
                """
                warning: a schema that has few of the properties of the other events is omitted; \
                '--events' with its whole name keeps it (2 times)
                """,
                "  at shop.json#/components/schemas/DrawerEvent",
                "  at shop.json#/components/schemas/PointsEvent",
            ])
    }

    @Test("A schema that is named is kept, and so is every one of a few")
    func kept() throws {
        let named = try Imported(
            ["shop.json": Self.document(20)],
            Self.options("#/components/schemas/*Event", "#/components/schemas/PointsEvent"))
        #expect(named.types.suffix(2) == ["ADD", "SUB"])
        let few = try Imported(
            ["shop.json": Self.document(4)], Self.options("#/components/schemas/*Event"))
        #expect(few.types.suffix(2) == ["ADD", "SUB"])
    }
}
