@_spi(Reading) import StrictJSON
import Testing

@Suite struct UTF8CheckTests {
    @Test(
        "A sequence that is not in Unicode's table 3-7 is refused at its first byte",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x9F, 0xBF],
            [0xE1, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE],
            [0xFF], [0xF0, 0x90, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ] as [[UInt8]])
    func invalid(sequence: [UInt8]) {
        for count in 0..<18 {
            let before = [0x22] + Array(repeating: UInt8(ascii: "a"), count: count)
            let expected = JSONFailure(reason: .invalidUTF8, offset: before.count)
            #expect(failure(of: before + sequence + [0x22]) == expected)
            #expect(failure(of: before + sequence) == expected)
        }
    }

    @Test(
        "The first and the last scalar of each length are accepted",
        arguments: [
            0x20, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF,
        ] as [UInt32])
    func valid(scalar: UInt32) throws {
        let text = String(try #require(Unicode.Scalar(scalar)))
        #expect(try JSONValue(text: "\"\(text)\"") == .string(text))
    }

    @Test("One byte order mark in front is skipped, and another is refused")
    func byteOrderMark() throws {
        #expect(try JSONValue(text: "\u{FEFF}{}") == [:])
        #expect(try JSONValue(text: "\u{FEFF} [1]\n") == [1])
        #expect(try JSONValue(text: "\u{FEFF}1") == 1)
        for text in ["\u{FEFF}", "\u{FEFF}\u{FEFF}1", " \u{FEFF}1", "1\u{FEFF}", "[\u{FEFF}]"] {
            #expect(throws: JSONError.self, "\(text)") { try JSONValue(text: text) }
        }
        #expect(throws: JSONError.self) { try JSONValue([0xEF, 0xBB]) }
        let error = #expect(throws: JSONError.self) { try JSONValue(text: "\u{FEFF}[}") }
        #expect(error?.line == 1 && error?.column == 2)
    }

    @Test("The path into a text that is not UTF-8 is empty")
    func path() {
        let bytes = Array(#"{"a":{""#.utf8) + [0xFF] + Array(#"":1}}"#.utf8)
        let steps = JSONReader(bytes).path(to: 9)
        #expect(steps.isEmpty)
    }
}
