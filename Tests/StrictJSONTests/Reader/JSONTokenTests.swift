@_spi(Reading) import StrictJSON
import Testing

@Suite struct JSONTokenTests {
    @Test("A token returns the bytes, the string, the number or the value that it covers")
    func values() {
        var reader = JSONReader(Array(#" ["plain", "esc\u0061ped", 12.50, {"a": [1]}] "#.utf8))
        var tokens: [JSONToken] = []
        reader.elements { json in
            switch json.nextKind() {
            case .string: tokens.append(json.stringToken())
            case .number: tokens.append(json.numberToken())
            default: tokens.append(json.valueToken())
            }
        }
        let text = reader.text
        #expect(text.string(of: tokens[0]) == "plain")
        #expect(tokens[0].hasEscapes == false)
        #expect(text.string(of: tokens[1]) == "escaped")
        #expect(text.bytes(of: tokens[1]) == Array(#"esc\u0061ped"#.utf8))
        #expect(tokens[1].hasEscapes)
        #expect(text.number(of: tokens[2]).text == "12.50")
        #expect(text.value(of: tokens[3]) == ["a": [1]])
        #expect(text.bytes(of: tokens[3]) == Array(#"{"a": [1]}"#.utf8))
    }

    @Test(
        "A token returns the same value as reading it does",
        arguments: [
            "null", "true", "false", "0", "-0", "-12.50e+1", "1e400", #""""#, #""plain""#, #""é""#,
            #""a\"b""#, #""\u00e9""#, #""\ud83d""#, "[]", "{}", #"[1,"a",{"b":[null]}]"#,
        ])
    func anyValue(json: String) throws {
        for text in [json, "[\(json) ]", "[ \(json),1]"] {
            var reader = JSONReader(Array(text.utf8))
            var tokens: [JSONToken] = []
            if text == json {
                tokens.append(reader.valueToken())
            } else {
                reader.elements { tokens.append($0.valueToken()) }
            }
            #expect(reader.text.value(of: tokens[0]) == (try JSONValue(text: json)))
        }
    }

    @Test(
        "A token of malformed text is empty and does not trap",
        arguments: ["", "\"", "\"a", "\"\\", "\"\\u", "-", "1.", "[", "x", "\"\\ud8\""])
    func failures(text: String) {
        for kind in 0..<3 {
            var reader = JSONReader(Array(text.utf8))
            let token =
                switch kind {
                case 0: reader.stringToken()
                case 1: reader.numberToken()
                default: reader.valueToken()
                }
            let hasFailed = reader.failure != nil
            #expect(hasFailed)
            _ = reader.text.string(of: token)
            _ = reader.text.bytes(of: token)
            let value = reader.text.value(of: token)
            #expect(throws: Never.self) { try JSONValue(value.bytes) }
            _ = reader.text.int64(of: token)
        }
    }

    @Test(
        "An integer that does not fit the type is not truncated",
        arguments: [
            ("9223372036854775807", .max), ("9223372036854775808", nil),
            ("-9223372036854775808", .min), ("-9223372036854775809", nil), ("1e400", nil),
            ("1.5", nil), ("10e-1", 1), ("-17", -17),
        ] as [(String, Int64?)])
    func integers(json: String, value: Int64?) {
        var reader = JSONReader(Array(json.utf8))
        let token = reader.numberToken()
        #expect(reader.text.int64(of: token) == value)
        #expect(reader.text.int(of: token) == value.flatMap { Int(exactly: $0) })
    }
}
