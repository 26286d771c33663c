import CatalogInference
import StrictJSON
import Testing

@Suite struct CatalogTextTests {
    private func text(_ catalog: String, _ additions: [CatalogAddition]) throws -> String {
        let text = try #require(CatalogText(Array(catalog.utf8)))
        return String(decoding: text.adding(additions), as: UTF8.self)
    }

    private func member(_ object: JSONPointer, _ key: String, _ value: JSONValue) -> CatalogAddition
    {
        .member(object: object, key: key, value: value)
    }

    @Test("A member has the layout of the one before it")
    func layout() throws {
        let catalog = "{\n\t\"events\" : {\n\t\t\"a\":{\"data\":{}}\n\t}\n}\n"
        #expect(
            try text(catalog, [member(["events"], "b", ["data": ["type": "object"]])])
                == "{\n\t\"events\" : {\n\t\t\"a\":{\"data\":{}},\n\t\t\"b\": { \"data\": { \"type\": \"object\" } }\n\t}\n}\n"
        )
    }

    @Test("Line ends of a carriage return and a line feed are kept")
    func carriageReturns() throws {
        let catalog = "{\r\n    \"events\": {}\r\n}\r\n"
        #expect(
            try text(catalog, [member(["events"], "b", ["data": true]), member([], "x", 1)])
                == "{\r\n    \"events\": {\r\n        \"b\": { \"data\": true }\r\n"
                + "    },\r\n    \"x\": 1\r\n}\r\n")
    }

    @Test("A catalog on one line stays on one line around what is added")
    func oneLine() throws {
        let catalog = #"{"a": 1.00, "events": {"x": {}, "y": {}}}"#
        #expect(
            try text(catalog, [member(["events"], "z", true)])
                == #"{"a": 1.00, "events": {"x": {}, "y": {}, "z": true}}"#)
    }

    @Test("An element of an enum comes before null")
    func elements() throws {
        func added(_ array: String) throws -> String {
            try text(
                #"{"e": \#(array)}"#,
                [.element(array: ["e"], value: "x"), .element(array: ["e"], value: "y")])
        }
        #expect(try added(#"["a", "b"]"#) == #"{"e": ["a", "b", "x", "y"]}"#)
        #expect(try added(#"["a", null]"#) == #"{"e": ["a", "x", "y", null]}"#)
        #expect(try added("[\n  \"a\"\n]") == "{\"e\": [\n  \"a\",\n  \"x\",\n  \"y\"\n]}")
    }

    @Test(
        "Everything else stays byte for byte: spellings of numbers and strings, order, white space")
    func rest() throws {
        let catalog = "{ \"\\u0061\": 1.50e+1,\n\n \"b\": [ ],\"events\": {\"x\" : 1}\t}\n\n"
        let result = try text(catalog, [member(["events"], "y", 2)])
        #expect(result == catalog.replacing("{\"x\" : 1}", with: "{\"x\" : 1, \"y\": 2}"))
    }
}
