@_spi(Reading) import StrictJSON
import Testing

@Suite struct StringTests {
    @Test(
        "Escapes are resolved",
        arguments: [
            (#""""#, ""),
            (#""plain""#, "plain"),
            (#""\"\\\/""#, "\"\\/"),
            (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
            (#""\u0000""#, "\0"),
            (#""\u00e9\u00E9""#, "éé"),
            (#""\u20AC""#, "€"),
            (#""\ud83d\ude00""#, "😀"),
            (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
            (#""\uFFFD\uE000""#, "\u{FFFD}\u{E000}"),
            (#""é€😀""#, "é€😀"),
            (#""twelve bytes \n and more than sixteen""#, "twelve bytes \n and more than sixteen"),
            ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
        ])
    func escapes(json: String, text: String) throws {
        #expect(try JSONValue(text: json) == .string(text))
        var reader = JSONReader(Array(json.utf8))
        let token = reader.stringToken()
        #expect(reader.text.string(of: token) == text)
    }

    @Test(
        "An unknown escape is refused at its start",
        arguments: [
            (#""a\x""#, 2), (#""\""#, 3), (#""\u12""#, 1), (#""\u12G4""#, 1), (#""\U0041""#, 1),
            (#""\0""#, 1), (#""abcdefghij\'""#, 11),
        ])
    func unknownEscape(json: String, offset: Int) {
        let reason: JSONError.Reason = .syntax(offset == 3 ? .endOfString : .escape)
        #expect(failure(of: json) == JSONFailure(reason: reason, offset: offset))
    }

    @Test(
        "An unpaired surrogate becomes the replacement character",
        arguments: [
            (#""\uD800""#, "\u{FFFD}"), (#""\uDC00""#, "\u{FFFD}"),
            (#""\uDFFF\uD800""#, "\u{FFFD}\u{FFFD}"), (#""\uD800\uD800""#, "\u{FFFD}\u{FFFD}"),
            (#""\uD800x""#, "\u{FFFD}x"), (#""\uD800\n""#, "\u{FFFD}\n"),
            (#""\uDBFF\u0041""#, "\u{FFFD}A"), (#""\uD83D\uD83D\uDE00""#, "\u{FFFD}😀"),
        ])
    func unpairedSurrogate(json: String, text: String) throws {
        #expect(failure(of: json) == nil)
        #expect(failureOfSkipping(Array(json.utf8)) == nil)
        #expect(try JSONValue(Array(json.utf8)) == .string(text))
    }

    @Test(
        "A surrogate followed by a malformed escape is refused",
        arguments: [#""\uD800\u00""#, #""\uD800\uZZZZ""#, #""\uD800\x""#])
    func brokenPair(json: String) {
        #expect(failure(of: json) == JSONFailure(reason: .syntax(.escape), offset: 7))
        #expect(failureOfSkipping(Array(json.utf8)) == failure(of: json))
    }

    @Test(
        "An unescaped control character is refused at any position in a string", arguments: 0..<20)
    func controlCharacters(position: Int) {
        for byte in UInt8(0)..<0x20 {
            var bytes = Array(repeating: UInt8(ascii: "a"), count: 20)
            bytes[position] = byte
            let found = failure(of: [0x22] + bytes + [0x22])
            #expect(found?.offset == position + 1, "byte \(byte)")
        }
    }

    @Test(
        "An unterminated string is refused at the end of the text",
        arguments: [#"""#, #""a"#, #""a\n"#, #""0123456789abcdef"#])
    func unfinished(json: String) {
        let expected = JSONFailure(reason: .syntax(.endOfString), offset: json.utf8.count)
        #expect(failure(of: json) == expected)
    }

    @Test("A string of any length is read", arguments: 0..<40)
    func lengths(count: Int) throws {
        let text = String("abcdefghijklmnopqrstuvwxyz0123456789éü€".prefix(count))
        #expect(try JSONValue(text: "\"\(text)\"") == .string(text))
        #expect(try JSONValue(text: "\"\(text)\\n\(text)\"") == .string("\(text)\n\(text)"))
    }
}
