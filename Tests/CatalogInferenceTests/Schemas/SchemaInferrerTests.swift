import CatalogInference
import StrictJSON
import Testing

@Suite struct SchemaInferrerTests {
    private func schema(_ bodies: [String], requiredAfter: Int = 1) throws -> JSONValue? {
        let bodies = bodies.map { #"{"type": "a", "data": \#($0)}"# }
        let inferred = try Inferred(bodies) { $0.requiredAfter = requiredAfter }
        #expect(inferred.result.isComplete)
        return inferred.schema("/events/a/data")
    }

    private func required(_ bodies: [String], after count: Int) throws -> [String] {
        try schema(bodies, requiredAfter: count)?["required"]?.array?.compactMap(\.string) ?? []
    }

    @Test("A property is required after as many bodies as the option says")
    func count() throws {
        let bodies = [String](repeating: #"{"x": 1}"#, count: 5)
        #expect(try required(bodies, after: 5) == ["x"])
        #expect(try required(Array(bodies.dropLast()), after: 5) == [])
    }

    @Test("A property that a body lacks, or that is null in one, is not required")
    func optional() throws {
        #expect(try required([#"{"x": 1, "y": 1}"#, #"{"x": 2}"#], after: 1) == ["x"])
        #expect(try required([#"{"x": 1, "y": null}"#, #"{"x": 2, "y": 1}"#], after: 1) == ["x"])
    }

    @Test("Five items of one body are one body")
    func items() throws {
        let item = #"{"x": 1}"#
        let body = #"{"list": [\#([item, item, item, item, item].joined(separator: ","))]}"#
        let schema = try schema([body], requiredAfter: 5)
        #expect(schema?["properties"]?["list"]?["items"]?["required"] == nil)
    }

    @Test("A repeated key counts once, with all of its values, as they are all validated")
    func repeatedKey() throws {
        let schema = try schema([#"{"x": "y", "x": 1}"#])
        #expect(schema?["required"] == ["x"])
        #expect(schema?["properties"]?["x"]?["anyOf"] == [["type": "integer"], ["type": "string"]])
    }

    @Test(
        "Null that was seen is a value",
        arguments: [
            (["1", "null"], ["type": ["integer", "null"]]),
            (["null"], [:]),
            (
                [#""a""#, #""b""#, #""a""#, "null"],
                ["type": ["string", "null"], "enum": ["a", "b", .null]]
            ),
            (["[null, 1]"], ["type": "array", "items": ["type": ["integer", "null"]]]),
            (["[]"], ["type": "array"]),
            (["true", "null"], ["type": ["boolean", "null"]]),
            (
                ["1", #""x""#, "null"],
                ["anyOf": [["type": "number"], ["type": "string"], ["type": "null"]]]
            ),
        ] as [([String], JSONValue)])
    func null(values: [String], schema expected: JSONValue) throws {
        let schema = try schema(values.map { #"{"status": \#($0)}"# })
        var expected = expected
        if expected["anyOf"] != nil {
            expected = ["anyOf": [["type": "integer"], ["type": "string"], ["type": "null"]]]
        }
        #expect(schema?["properties"]?["status"] == expected)
    }

    @Test("Values of several kinds are a union")
    func unionOfKinds() throws {
        let schema = try schema([#"{"c": "cus_1"}"#, #"{"c": {"id": "cus_1"}}"#])
        let alternatives = schema?["properties"]?["c"]?["anyOf"]?.array
        #expect(alternatives?.map { $0["type"] } == ["string", "object"])
    }

    @Test("Objects with other properties for each value of a tag are a union")
    func unionByTag() throws {
        let card = #"{"method": {"type": "card", "last4": "42", "brand": "v"}}"#
        let bank = #"{"method": {"type": "bank", "iban": "x", "bic": "y"}}"#
        let schema = try schema([card, bank, card, bank], requiredAfter: 5)
        let alternatives = try #require(schema?["properties"]?["method"]?["oneOf"]?.array)
        #expect(alternatives.map { $0["properties"]?["type"]?["const"] } == ["card", "bank"])
        #expect(alternatives.map { $0["required"] } == [["type"], ["type"]])
    }

    @Test("Objects that have most properties in common are one type")
    func noUnion() throws {
        let bodies = ["a", "b", "a", "b"].map {
            #"{"m": {"type": "\#($0)", "x": 1, "y": 2, "\#($0)": 1}}"#
        }
        #expect(try schema(bodies)?["properties"]?["m"]?["oneOf"] == nil)
    }

    @Test("A payload that is null in one event may be null in all of them")
    func nullPayload() throws {
        let inferred = try Inferred([
            #"{"type": "a", "data": {"x": 1}}"#, #"{"type": "b", "data": null}"#,
        ]) {
            $0.data = "$message.payload#/data"
        }
        #expect(inferred.schema("/events/a/data/type") == ["object", "null"])
    }
}
