import Testing
@_spi(Generated) import WebhookEvents

@Suite struct FieldMismatchTests {
    @Test(
        "A value that does not fit its type is refused with its path",
        arguments: [
            (
                "integer",
                ["1.5", #""1""#, "9223372036854775808", "true", "[]", "1e99999999999999999999"]
            ),
            ("int64OrString", ["0.5", #""x""#, #""""#, "-9223372036854775809", "{}", #""1e400""#]),
            ("integer_text", [#""1.5""#, "false", #""0x1""#]),
            ("unsigned", ["-1", #""-1""#, "18446744073709551616", "[1]"]),
            ("unsigned_text", [#""-1""#, "1.5", #""+1""#]),
            ("double", ["1e309", #""1""#, "-1e99999999999999999999", "true"]),
            ("decimal_text", [#""1,5""#, "1e400", "false"]),
            ("seconds", [#""now""#, "1e400", "{}", #""2026-03-02T10:15:30Z""#]),
            ("milliseconds", [#""""#, "[]", #""1e400""#]),
            ("seconds_text", [#""now""#, "true", #""1e400""#]),
            ("uuid", [#""0a1b""#, "1", #""""#, #""0a1b2c3d-0000-4000-8000-00000000000g""#]),
            ("bytes", [#""a""#, #""a-_=""#, "1", "[]"]),
            ("map", [#"{"a":"1"}"#, "[]", #"{"a":null}"#]),
            ("optionals", ["[1]", "{}", #"["x",[null]]"#]),
            ("child", ["{}", #"{"name":"n"}"#, #"{"name":null,"note":null}"#, "[]"]),
            ("children", [#"[{"name":"n"}]"#, "[null]", #"{"name":"n","note":null}"#]),
            ("texts", [#"["x"]"#, "[null]", "[0.5]"]),
            ("boolean", ["0", #""true""#]),
        ] as [(String, [String])])
    func refused(key: String, values: [String]) {
        for value in values {
            let json = #"{"\#(key)":\#(value)}"#
            let error = #expect(throws: JSONError.self, "\(json)") { try Sample(json: json) }
            #expect(error.map { $0.offset >= key.utf8.count + 4 } == true, "\(json)")
        }
    }

    @Test(
        "A number with an integer value is an integer in every notation",
        arguments: ["7", "7.0", "70e-1", "0.7E1"])
    func integers(text: String) throws {
        let json = #"{"integer":\#(text),"int64OrString":"\#(text)","unsigned_text":\#(text)}"#
        let sample = try Sample(json: json)
        #expect(sample.integer == 7)
        #expect(sample.int64OrString == 7)
        #expect(sample.uint64String == 7)
        #expect(try sample.jsonText == json)
    }

    @Test("Null is a value of a property that allows any JSON")
    func anyNull() throws {
        var sample = try Sample(json: #"{"json":null}"#)
        #expect(sample.json == .some(.null))
        var made = Sample()
        made.json = .some(.null)
        #expect(try made.jsonText == #"{"json":null}"#)
        #expect(made == sample)
        sample.json = nil
        #expect(try sample.jsonText == "{}")
    }

    @Test("Null is nil for every other type")
    func nulls() throws {
        let fields = Sample.recordSchema.fields.filter { $0.name != "json" }
        let members = fields.map { "\"\($0.name)\":null" }
        let json = "{" + members.joined(separator: ",") + "}"
        let sample = try Sample(json: json)
        #expect(sample == Sample())
        #expect(sample.hashValue == Sample().hashValue)
        #expect(sample.child == nil)
        #expect(sample.map == nil)
        #expect(sample.seconds == nil)
        #expect(try sample.jsonText == json)
        #expect(try Sample().jsonText == "{}")
    }

    @Test("A record of the greatest depth is read, and a deeper one is refused")
    func depth() throws {
        func nested(_ count: Int) -> String {
            String(repeating: #"{"name":"n","note":null,"child":"#, count: count) + "null"
                + String(repeating: "}", count: count)
        }
        var parent: Parent? = try Parent(json: nested(512))
        var count = 0
        while let current = parent {
            count += 1
            parent = current.child
        }
        #expect(count == 512)
        let error = #expect(throws: JSONError.self) { try Parent(json: nested(513)) }
        #expect(error?.reason == .tooDeep(limit: 512))
    }
}
