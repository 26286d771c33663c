import CatalogInference
import StrictJSON
import Testing

@Suite struct MapKeysTests {
    private func schema(of value: String, key: String) throws -> [String] {
        let inferred = try Inferred([#"{"type": "a", "data": {"\#(key)": \#(value)}}"#])
        return inferred.schema("/events/a/data/properties/\(key)")?.object?.map(\.key) ?? []
    }

    @Test(
        "Objects are maps if their keys are data, or are called like maps with values of one kind",
        arguments: [
            ("metadata", #"{"a": "b"}"#), ("labels", #"{"a": "b", "c": null}"#),
            ("prices", #"{"usd": 1, "eur": 2}"#), ("days", #"{"2024-01-31": {"n": 1}}"#),
        ])
    func maps(key: String, value: String) throws {
        #expect(try schema(of: value, key: key) == ["type", "additionalProperties"])
    }

    @Test(
        "Other objects have properties",
        arguments: [
            ("attributes", #"{"name": "b", "size": 1}"#), ("metadata", #"{"a": {"b": 1}}"#),
            ("customer", #"{"a": "b"}"#),
        ])
    func records(key: String, value: String) throws {
        #expect(try schema(of: value, key: key) == ["type", "properties"])
    }

    @Test("Many keys, each in few objects, are data")
    func sparse() throws {
        let bodies = (0..<12).map { number in
            let letters = "abcdefghijkl".map { "\($0)k\(number)" }
            let members = letters.map { #""\#($0)": \#(number.isMultiple(of: 2) ? "1" : "2")"# }
            return #"{"type": "a", "data": {"custom": {\#(members.joined(separator: ","))}}}"#
        }
        let inferred = try Inferred(bodies)
        let pointer = "/events/a/data/properties/custom/additionalProperties"
        #expect(inferred.schema(pointer) == ["type": "integer"])
        #expect(
            inferred.reason("/events/a/data/properties/custom")
                == "there are many keys, each in few objects")
    }

    @Test("An empty object is an object of which nothing is known")
    func empty() throws {
        #expect(try schema(of: "{}", key: "metadata") == ["type"])
    }
}
