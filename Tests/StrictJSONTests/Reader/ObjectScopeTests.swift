@_spi(Reading) import StrictJSON
import Testing

@Suite struct ObjectScopeTests {
    private static let keys = JSONKeys(["id", "amount", "note"], required: [0, 1])

    /// Reads an object with the keys above as `[index: value]`.
    private func read(
        _ json: String, _ keys: JSONKeys = keys
    ) -> (values: [Int: JSONValue], failure: JSONFailure?) {
        var reader = JSONReader(Array(json.utf8))
        var values: [Int: JSONValue] = [:]
        var object = reader.beginObject(keys)
        while let key = reader.nextKey(&object) { values[key] = reader.value() }
        reader.finish()
        return (values, reader.failure)
    }

    @Test(
        "Keys are found in any order, escaped or not, among unknown keys",
        arguments: [
            #"{"id":1,"amount":2}"#,
            #"{"amount":2,"id":1}"#,
            #"{ "x" : {"id":[5]} , "amount" : 2 , "\n" : "}" , "id" : 1 , "idx" : 0 } "#,
            #"{"i\u0064":1,"\u0061mount":2}"#,
            #"{"id":0,"amount":2,"id":1}"#,
        ])
    func found(json: String) {
        let (values, failure) = read(json)
        #expect(failure == nil)
        #expect(values == [0: 1, 1: 2])
    }

    @Test(
        "A missing key is reported by name at the object",
        arguments: [
            ("{}", "id"), (#"{"amount":1}"#, "id"), (#"{"id":1}"#, "amount"),
            (#"{"id":1,"Amount":2}"#, "amount"), (#"{"note":{"id":1},"amount":2}"#, "id"),
        ])
    func missing(json: String, key: String) {
        #expect(read(" " + json).failure == JSONFailure(reason: .missingKey(key), offset: 1))
    }

    @Test(
        "A malformed object is refused",
        arguments: [
            (#"{"id":1"#, .endOfObject, 7), (#"{"id":1,}"#, .key, 8), (#"{,}"#, .key, 1),
            (#"{"id" 1}"#, .colon, 6), (#"{"id":1 "amount":2}"#, .endOfObject, 8),
            (#"{id:1}"#, .key, 1), (#"{"id":}"#, .value, 6), (#"{"x":}"#, .value, 5),
        ] as [(String, JSONError.Expectation, Int)])
    func malformed(json: String, expectation: JSONError.Expectation, offset: Int) {
        #expect(read(json).failure == JSONFailure(reason: .syntax(expectation), offset: offset))
    }

    @Test("A value of another kind is not an object", arguments: ["[]", "1", "null", #""{}""#])
    func otherKind(json: String) throws {
        let kind = try JSONValue(text: json).kind
        let expected = JSONFailure(
            reason: .mismatch(expected: "an object", found: kind), offset: 0)
        #expect(read(json).failure == expected)
    }

    @Test(
        "Keys of any length are found in their order with or without white space",
        arguments: 0...40)
    func lengths(count: Int) {
        let name = String(repeating: "k", count: count)
        let keys = JSONKeys(["first", name, name + "x", "y" + name])
        let indentation = "\n" + String(repeating: " ", count: count)
        for (comma, colon) in [
            (",", ":"), (", ", ": "), ("\n,", "\n:\n"), (",", " :"), (",\(indentation)", ": "),
            (",\(indentation)\t", ":  "), (",\r\(indentation)", ":\t"),
            (",\(indentation)\n ", ": \n"),
        ] {
            let members = ["first", name, name + "x", "y" + name].map { "\"\($0)\"\(colon)1" }
            let (values, failure) = read("{\(members.joined(separator: comma))}", keys)
            #expect(failure == nil)
            #expect(values == [0: 1, 1: 1, 2: 1, 3: 1])

            let others = ["first", name + "y", name.uppercased() + "X", "x" + name]
            let unknown = others.map { "\"\($0)\"\(colon)1" }.joined(separator: comma)
            let other = read("{\(unknown)}", keys)
            #expect(other.failure == nil)
            // For an empty name, a prefix and a suffix are the same.
            #expect(other.values == (count == 0 ? [0: 1, 2: 1, 3: 1] : [0: 1]))
        }
    }

    @Test(
        "A truncated object is refused, even inside the expected key",
        arguments: 0...40)
    func cut(count: Int) {
        let name = String(repeating: "k", count: count)
        let keys = JSONKeys([name, "last"])
        let json = "{\"\(name)\":1,\"last\":2}"
        for length in 0..<json.utf8.count {
            #expect(read(String(json.prefix(length)), keys).failure != nil)
        }
        #expect(read(json, keys).values == [0: 1, 1: 2])
    }

    @Test(
        "A missing or superfluous comma is reported before the expected key",
        arguments: [
            (#"{,"id":1}"#, .key, 1), (#"{"id":1"amount":2}"#, .endOfObject, 7),
            (#"{"id":1,,"amount":2}"#, .key, 8), (#"{"id"":1}"#, .colon, 5),
            (#"{"id"::1}"#, .value, 6),
        ] as [(String, JSONError.Expectation, Int)])
    func commas(json: String, expectation: JSONError.Expectation, offset: Int) {
        #expect(read(json).failure == JSONFailure(reason: .syntax(expectation), offset: offset))
    }

    @Test("Each of 512 required keys is either found or reported as missing")
    func manyKeys() {
        let names = (0..<JSONKeys.maximumObjectCount).map { "key\($0)" }
        let keys = JSONKeys(names, required: Array(names.indices))
        for missing in [0, 63, 64, 300, 511] {
            let present = names.filter { $0 != names[missing] }
            let json = "{" + present.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
            #expect(read(json, keys).failure?.reason == .missingKey(names[missing]))
        }
    }

    @Test("A declared key that contains escaped characters is found by its escapes")
    func escapedDeclaredKeys() {
        let keys = JSONKeys([#"a\"#, "b\n", "c\"d"])
        let (values, failure) = read(#"{"a\\":1,"b\n":2,"c\"d":3}"#, keys)
        #expect(failure == nil)
        #expect(values == [0: 1, 1: 2, 2: 3])

        let other = read(#"{"a\"x":1}"#, keys)
        #expect(other.failure == nil)
        #expect(other.values.isEmpty)
        #expect(read("{\"a\\\\\":1,\"b\n\":2}", keys).failure != nil)
        #expect(read(#"{"a\\":1,"b\n":2,"c"d":3}"#, keys).failure != nil)
    }
}
