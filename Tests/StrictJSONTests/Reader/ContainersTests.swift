@_spi(Reading) import StrictJSON
import Testing

@Suite struct ContainersTests {
    @Test("Members are read in order, with the offsets of their keys")
    func members() {
        var reader = JSONReader(Array(#"{"b":1, "a" :[2],"b":{}}"#.utf8))
        var found: [String] = []
        reader.members { json, key, offset in
            found.append("\(key)@\(offset)=\(json.value())")
        }
        #expect(found == ["b@1=1", "a@8=[2]", "b@17={}"])
        #expect(reader.failure == nil)
    }

    @Test("A map keeps the last value of a repeated key")
    func map() {
        var reader = JSONReader(Array(#"{"a":1,"\u0061":2,"b":3}"#.utf8))
        let map = reader.map { $0.number().integer(as: Int.self) }
        #expect(map == ["a": 2, "b": 3])
    }

    @Test("An array of typed elements is read")
    func array() {
        var reader = JSONReader(Array("[ true,false , true ]".utf8))
        #expect(reader.array { $0.boolean() } == [true, false, true])
        reader.finish()
        #expect(reader.failure == nil)
    }

    @Test(
        "A value of another kind fails with the expected and the found kind",
        arguments: [
            ("a boolean", .null), ("a boolean", .string), ("a string", .number),
            ("a number", .object), ("an array", .boolean), ("an object", .array),
        ] as [(String, JSONKind)])
    func mismatch(expected: String, found: JSONKind) {
        let texts: [JSONKind: String] = [
            .null: "null", .boolean: "true", .number: "1", .string: #""s""#, .array: "[]",
            .object: "{}",
        ]
        var reader = JSONReader(Array((texts[found] ?? "").utf8))
        switch expected {
        case "a boolean": _ = reader.boolean()
        case "a string": _ = reader.string()
        case "a number": _ = reader.number()
        case "an array": reader.elements { $0.skipValue() }
        default: reader.members { json, _ in json.skipValue() }
        }
        let failure = reader.failure
        #expect(
            failure == JSONFailure(reason: .mismatch(expected: expected, found: found), offset: 0))
    }

    @Test("The first failure is kept, and every later call returns a placeholder")
    func stickyFailure() {
        var reader = JSONReader(Array(#"[1,x,"s",true]"#.utf8))
        #expect(reader.array { $0.value() } == [1, .null])
        #expect(reader.string() == "")
        #expect(reader.boolean() == false)
        #expect(reader.number() == JSONNumber(0))
        #expect(reader.null() == false)
        reader.move(to: 1)
        #expect(reader.value() == .null)
        reader.fail(expected: "another thing", at: 0)
        #expect(reader.failure == JSONFailure(reason: .syntax(.value), offset: 3))
    }

    @Test("A reader can return to a skipped value")
    func move() {
        var reader = JSONReader(Array(#"{"data":{"a":1},"type":"t"}"#.utf8))
        reader.skipValue()
        reader.finish()
        reader.move(to: 8)
        #expect(reader.value() == ["a": 1])
        reader.move(to: -1)
        #expect(reader.failure?.reason == .syntax(.value))
    }
}
