import CatalogInference
import StrictJSON
import Testing

/// The types of strings, each of a property in one body for each value.
@Suite struct StringTypeTests {
    private func type(of values: [String], key: String = "x") throws -> JSONValue? {
        let bodies = values.map { #"{"type": "a", "data": {"\#(key)": \#(JSONValue.string($0))}}"# }
        return try Inferred(bodies).schema("/events/a/data/properties/\(key)")
    }

    @Test(
        "A format is one that all values have",
        arguments: [
            (["2024-01-02T03:04:05Z"], "date-time"), (["2024-01-02"], "date"),
            (["https://a.example/b"], "uri"), (["2024-01-02", "2024-01-02T03:04:05Z"], nil),
            (["https://a.example/{id}"], nil), (["0b8a2a8e-3b7c-4f3e-9a55-6a1f0e2d3c4b"], "uuid"),
            (["0b8a2a8e-3b7c-4f3e-9a55-6a1f0e2d3c4b", ""], nil), (["2024-01-02", ""], "date"),
            (["1.50", "22.00", "3.10"], "decimal"), (["1.50"], nil), (["1.50", "1", "x"], nil),
            (["9007199254740993", "9007199254740994", "9007199254740995"], "int64"),
            (["1", "2", "3"], nil), (["007", "008", "009"], nil), (["12:30"], nil), ([""], nil),
        ] as [([String], String?)])
    func formats(values: [String], format: String?) throws {
        let expected: JSONValue =
            if let format { ["type": "string", "format": .string(format)] } else {
                ["type": "string"]
            }
        #expect(try type(of: values) == expected)
    }

    @Test("One value is enough for a decimal under the name of an amount, and for no other number")
    func amounts() throws {
        #expect(try type(of: ["1.50"], key: "unit_price")?["format"] == "decimal")
        #expect(try type(of: ["150"], key: "unit_price")?["format"] == nil)
    }

    @Test("Digits under the name of an identifier are integers, after three values")
    func identifiers() throws {
        #expect(try type(of: ["11", "12", "13"], key: "order_id")?["format"] == "int64")
        #expect(try type(of: ["11", "12", "12"], key: "order_id")?["format"] == nil)
    }

    @Test(
        "Words that are repeated are an enum under the name of a choice",
        arguments: [
            (["open", "paid", "open"], "status", ["open", "paid"]),
            (["open", "paid"], "status", nil), (["open", "open"], "status", nil),
            (["open", "", "open", "paid"], "status", nil), (["open", "paid", "open"], "x", nil),
            (["a b", "c d", "a b"], "status", nil), (["k_123", "k_456", "k_123"], "kind", nil),
            (["x", "y", "x", "y", "x", "y"], "flavor", ["x", "y"]),
            (["x", "y", "x", "y", "x", "y"], "email", nil),
        ] as [([String], String, [String]?)])
    func choices(values: [String], key: String, choices: [String]?) throws {
        let listed = try type(of: values, key: key)?["enum"]?.array?.compactMap(\.string)
        #expect(listed == choices)
    }

    @Test("More than 30 words are no enum")
    func manyWords() throws {
        let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
        let words = letters + letters.prefix(5).map { $0 + $0 }
        #expect(try type(of: words + words, key: "status")?["enum"] == nil)
        let fewer = Array(words.dropLast())
        #expect(try type(of: fewer + fewer, key: "status")?["enum"]?.array?.count == 30)
    }
}
