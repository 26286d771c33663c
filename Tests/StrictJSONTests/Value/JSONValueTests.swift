import StrictJSON
import Testing

@Suite struct JSONValueTests {
    @Test(
        "A value is written as it was read, without white space",
        arguments: [
            ("null", .null), (" true ", .boolean), ("[ ]", .array), ("{ }", .object),
            ("[1, 2.50, \"a\", {\"b\" : [ ]}]", .array), (#""\/""#, .string), ("1.50e+3", .number),
        ] as [(String, JSONKind)])
    func writing(text: String, kind: JSONKind) throws {
        let value = try JSONValue(text: text)
        #expect(value.kind == kind)
        let expected = text.filter { $0 != " " && $0 != "\\" }
        #expect(value.description == expected)
        #expect(try JSONValue(value.bytes) == value)
    }

    @Test("A value is accessed by key, position and kind")
    func access() throws {
        let value = try JSONValue(text: #"{"a":[1,"s",true,null],"o":{"k":2}}"#)
        #expect(value["a"]?[0]?.number == JSONNumber(1))
        #expect(value["a"]?[1]?.string == "s")
        #expect(value["a"]?[2]?.boolean == true)
        #expect(value["a"]?[3] == .null)
        #expect(value["a"]?.array?.count == 4)
        #expect(value["o"]?.object?["k"] == 2)
    }

    @Test("Access to a missing value returns nil")
    func missing() throws {
        let value = try JSONValue(text: #"{"a":[1]}"#)
        #expect(value["b"] == nil)
        #expect(value[0] == nil)
        #expect(value["a"]?[1] == nil)
        #expect(value["a"]?[-1] == nil)
        #expect(value["a"]?["a"] == nil)
        #expect(value.string == nil)
        #expect(value.boolean == nil)
        #expect(value.number == nil)
        #expect(value.array == nil)
        #expect(value["a"]?.object == nil)
    }

    @Test("A value can be created from literals")
    func literals() {
        let value: JSONValue = ["a": [1, "s", true, nil, ["b": -2]]]
        #expect(value.description == #"{"a":[1,"s",true,null,{"b":-2}]}"#)
    }

    @Test(
        "Bytes that are not exactly one JSON value are refused",
        arguments: ["", " ", "1 2", "[", "{}}", "'a'"])
    func refusing(text: String) {
        #expect(throws: JSONError.self) { try JSONValue(text: text) }
    }

    @Test("There are literals of all kinds, and those of numbers keep their digits")
    func numbersInLiterals() {
        let name = "b"
        let value: JSONValue = [
            "null": nil, "boolean": true, "integer": -9_223_372_036_854_775_808, "float": 19.99,
            "small": 1e-7, "string": "a\(name)", "array": [1, 2.5, "x", [], [:]],
        ]
        #expect(
            value.description
                == #"{"null":null,"boolean":true,"integer":-9223372036854775808,"float":19.99,"#
                + #""small":1e-07,"string":"ab","array":[1,2.5,"x",[],{}]}"#)
        #expect(JSONValue(floatLiteral: .nan) == .null)
        #expect(JSONValue(floatLiteral: -.infinity) == .null)
        let number: JSONNumber = 7
        #expect(number.text == "7")
    }
}
