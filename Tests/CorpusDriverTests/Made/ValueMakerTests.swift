import TestSupport
import Testing
import WebhookEvents

@testable import CorpusDriver

@Suite struct ValueMakerTests {
    /// The keys of all objects among many values of a schema.
    private func keys(of schema: JSONValue) -> Set<String> {
        let schemas = CatalogSchemas([:])
        return (0..<200).reduce(into: []) { keys, seed in
            var maker = ValueMaker(schemas: schemas, random: SeededGenerator(seed: UInt64(seed)))
            keys.formUnion((maker.value(of: schema, at: BodyPath()).object ?? [:]).map(\.key))
        }
    }

    @Test("Objects that are joined have only the properties of the joined type")
    func joined() {
        let bare: JSONValue = ["type": "object", "properties": [:]]
        let record: JSONValue = ["type": "object", "properties": ["a": ["type": "string"]]]
        #expect(keys(of: ["anyOf": [bare, record]]) == ["a"])
        #expect(keys(of: ["anyOf": [bare, record, ["type": "string"]]]) == ["a"])
        // Alone, it is a map.
        #expect(keys(of: bare).count > 100)
    }

    @Test("A property that only a narrowed reference requires has a value that its type expresses")
    func narrowed() {
        let schemas = CatalogSchemas([
            "$defs": ["P": ["type": "object", "properties": ["x": ["type": ["number", "null"]]]]]
        ])
        let narrowed: JSONValue = ["allOf": [["$ref": "#/$defs/P"], ["required": ["x"]]]]
        let values = (0..<200).map { seed in
            var maker = ValueMaker(schemas: schemas, random: SeededGenerator(seed: UInt64(seed)))
            return maker.value(of: narrowed, at: BodyPath())
        }
        #expect(values.allSatisfy { $0.object?["x"]?.number != nil })
    }
}
