import CatalogInference
import StrictJSON
import Testing

@Suite struct NumberTypeTests {
    @Test(
        "Numbers have the type that holds all of them",
        arguments: [
            ("x", ["1", "-2"], ["type": "integer"]),
            ("x", ["1", "2.5"], ["type": "number"]),
            ("x", ["1.0"], ["type": "number"]),
            ("x", ["1e3"], ["type": "number"]),
            ("x", ["18446744073709551615"], ["type": "integer", "format": "uint64"]),
            ("x", ["184467440737095516150"], ["type": "number"]),
            ("x", ["1E400"], [:]),
            ("amount", ["1", "2.5"], ["type": "number", "format": "decimal"]),
            ("amount", ["1", "2"], ["type": "integer"]),
            ("tax_rate", ["1", "2"], ["type": "number"]),
            ("created", ["1700000000"], ["type": "integer", "format": "unix-time"]),
            ("createdAt", ["1700000000000"], ["type": "integer", "format": "unix-time-ms"]),
            ("created", ["1700000000", "5"], ["type": "integer"]),
            ("size", ["1700000000"], ["type": "integer"]),
        ] as [(String, [String], JSONValue)])
    func types(key: String, values: [String], schema: JSONValue) throws {
        let bodies = values.map { #"{"type": "a", "data": {"\#(key)": \#($0)}}"# }
        let inferred = try Inferred(bodies)
        #expect(inferred.schema("/events/a/data/properties/\(key)") == schema)
        #expect(inferred.result.isComplete)
    }
}
