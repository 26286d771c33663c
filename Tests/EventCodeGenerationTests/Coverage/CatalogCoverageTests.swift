import EventCatalog
import EventCodeGeneration
import Foundation
import Testing

@Suite struct CatalogCoverageTests {
    /// Catalogs with the expected shares of typed events and properties.
    private static let cases:
        [(events: String, definitions: String, shares: [Int], raw: [String])] = [
            (#""a": {"data": {}}"#, "", [1, 1, 0, 0], []),
            (
                #""a": {"data": {"properties": {"x": {}, "y": {"type": "object"}}}}"#, "",
                [1, 1, 2, 2], []
            ),
            (
                #""a": {"data": {"properties": {"x": {"items": [{}]}}}}"#, "", [1, 0, 1, 0],
                ["/events/a/data/properties/x"]
            ),
            // Nothing inside raw JSON is counted.
            (
                #""a": {"data": {"properties": {"x": {"patternProperties": {"b": {"const": 1}, "c": {"properties": {"d": {}}}}}}}}"#,
                "", [1, 0, 1, 0], ["/events/a/data/properties/x"]
            ),
            // Items count as part of their property.
            (
                #""a": {"data": {"properties": {"x": {"type": "array", "items": {"items": [{}]}}}}}"#,
                "",
                [1, 0, 1, 0], ["/events/a/data/properties/x/items"]
            ),
            // Shared schemas count once, and affect all events that use them.
            (
                ##""a": {"data": {"$ref": "#/$defs/T"}}, "b": {"data": {"$ref": "#/$defs/T"}}, "c": {"data": {"properties": {"z": {"type": "string"}}}}"##,
                ##""T": {"properties": {"u": {"$ref": "#/$defs/U"}, "t": {"$ref": "#/$defs/T"}}}, "U": {"items": [{}]}, "V": {"properties": {"no": {}}}"##,
                [3, 1, 3, 2], ["/$defs/U"]
            ),
            (
                ##""a": {"data": {"$ref": "#/$defs/T"}}"##,
                ##""T": {"required": ["t"], "properties": {"t": {"$ref": "#/$defs/T"}}}"##,
                [1, 0, 1, 0],
                ["/$defs/T/properties/t"]
            ),
            (#""a": {"data": {"items": [{}]}}"#, "", [1, 0, 0, 0], ["/events/a/data"]),
        ]

    @Test(
        "Events and properties are counted",
        arguments: cases.indices)
    func counts(index: Int) throws {
        let (events, definitions, shares, raw) = Self.cases[index]
        let text = """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "events": {\(events)}, "$defs": {\(definitions)}}
            """
        let file = SourceFile(path: "shop.events.json", bytes: Array(text.utf8))
        let coverage = try #require(GeneratorPipeline().generate(file).coverage)
        let (reached, counted) = (coverage.events, coverage.properties)
        #expect([reached.total, reached.typed, counted.total, counted.typed] == shares)
        #expect(coverage.degraded.map(\.schema.description) == raw)
    }

    @Test("A catalog with errors has no coverage")
    func errors() {
        let file = SourceFile(path: "shop.events.json", bytes: Array("{".utf8))
        #expect(GeneratorPipeline().generate(file).coverage == nil)
    }
}
