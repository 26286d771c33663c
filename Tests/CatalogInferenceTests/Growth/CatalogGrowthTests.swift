import CatalogInference
import StrictJSON
import Testing

@Suite struct CatalogGrowthTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
        "envelope": {"data": "$message.payload#/data"},
        "events": {"a": {"data": {"type": "object", "properties": {
          "n": {"type": "integer"}, "list": {"type": "array", "items": {"$ref": "#/$defs/Item"}},
          "map": {"type": "object", "additionalProperties": {"type": "integer"}},
          "free": {"type": "object"}, "none": {"anyOf": [{"$ref": "#/$defs/Item"}, {"type": "null"}]},
          "status": {"type": "string", "enum": ["open", null]}}}}},
        "$defs": {"Item": {"type": "object", "properties": {"sku": {"type": "string"}}}}}
        """

    private func grown(_ payload: String) throws -> Inferred {
        try Inferred([#"{"type": "a", "data": \#(payload)}"#], into: catalog)
    }

    @Test("A known event with known properties changes nothing")
    func nothing() throws {
        let inferred = try grown(
            #"{"n": 1, "list": [{"sku": "x"}], "status": "open", "map": {"k": 1}}"#)
        #expect(inferred.result.additions.isEmpty)
        #expect(inferred.result.text == Array(catalog.utf8))
        #expect(inferred.result.isComplete)
    }

    @Test("Unknown properties and enum values are added where they were seen")
    func additions() throws {
        let inferred = try grown(
            #"{"m": true, "list": [{"sku": "x", "qty": 1}], "none": {"tax": 1.5}, "status": "paid"}"#
        )
        #expect(
            inferred.result.patch == [
                "events": [
                    "a": [
                        "data": [
                            "properties": [
                                "m": ["type": "boolean"],
                                "status": ["enum": ["open", "paid", .null]],
                            ]
                        ]
                    ]
                ],
                "$defs": [
                    "Item": [
                        "properties": [
                            "qty": ["type": "integer"],
                            "tax": ["type": "number", "format": "decimal"],
                        ]
                    ]
                ],
            ])
        #expect(inferred.result.isComplete)
    }

    @Test("The fields of the envelope are no properties that a payload lacks")
    func envelope() throws {
        let catalog = """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "envelope": {"id": "$message.payload#/id"},
            "events": {"a": {"data": {"type": "object", "properties": {"n": {"type": "integer"}}}}}}
            """
        let inferred = try Inferred([#"{"type": "a", "id": "1", "n": 1}"#], into: catalog)
        #expect(inferred.result.additions.isEmpty)
    }

    @Test("Free-form objects and maps have no unknown properties")
    func open() throws {
        #expect(try grown(#"{"free": {"x": 1}, "map": {"y": 2}}"#).result.additions.isEmpty)
    }

    @Test("An event that contradicts its schema is reported, and the schema stays as it is")
    func malformed() throws {
        let inferred = try grown(#"{"n": "one"}"#)
        #expect(inferred.result.additions.isEmpty)
        #expect(
            inferred.result.remarks.map(\.description) == [
                "body 1: malformed 'a', the catalog's schema stays as it is: "
                    + "data.n: expected a 64-bit integer, found a string, at line 1, column 29"
            ])
    }
}
