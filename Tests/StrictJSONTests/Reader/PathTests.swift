@_spi(Reading) import StrictJSON
import Testing

@Suite struct PathTests {
    @Test(
        "The path identifies the innermost value at the offset",
        arguments: [
            ("^1", ""), ("[^1]", "[0]"), ("[1,^2]", "[1]"), (#"{"a":^1}"#, "a"),
            (#"{"a":{"b":[0,{"c": ^true}]}}"#, "a.b[1].c"), (#"{"a":1,"b":^{}}"#, "b"),
            (#"{"a":{"b":1,"c":2^}}"#, "a"), (#"{"a":1,"b":2^}"#, ""),
            (#"{"a":{"long":"te^xt"}}"#, "a.long"), (#"{"with space":^1}"#, "['with space']"),
            (#"{"a":{"":^1}}"#, "a['']"), (#"{"é":[^1]}"#, "['é'][0]"),
            (#"{"a_b-C9":^1}"#, "a_b-C9"), (#"{"\u0061":^1}"#, "a"),
            (#"{"a":1,"a":^2}"#, "a"), ("[[[],[^]]]", "[0][1]"),
        ])
    func path(marked: String, path: String) throws {
        let bytes = Array(marked.utf8)
        let offset = try #require(bytes.firstIndex(of: UInt8(ascii: "^")))
        let text = bytes.filter { $0 != UInt8(ascii: "^") }
        let steps = JSONReader(text).path(to: offset)
        #expect(steps.text == path)
    }

    @Test("The path into a truncated text ends with the text")
    func cutOff() {
        let text = #"{"a":[1,{"b":"#
        let steps = JSONReader(Array(text.utf8)).path(to: text.utf8.count)
        #expect(steps == [.key("a"), .index(1), .key("b")])
    }

    @Test("An offset outside the text has no path", arguments: [-1, 7, 1_000])
    func outside(offset: Int) {
        let steps = JSONReader(Array(#"{"a":1}"#.utf8)).path(to: offset)
        #expect(steps.isEmpty)
    }
}
