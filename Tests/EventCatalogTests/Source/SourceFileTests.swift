import EventCatalog
import Testing

@Suite struct SourceFileTests {
    @Test(
        "An offset is converted to a line and a column, both starting at 1",
        arguments: [
            ("", 0, 1, 1), ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1),
            ("a\r\nb", 3, 2, 1), ("\n\n", 2, 3, 1), ("é\"x", 3, 1, 3), ("🎉x", 4, 1, 2),
            ("abc", 99, 1, 4),
        ] as [(String, Int, Int, Int)])
    func location(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
        let file = SourceFile(path: "a.json", bytes: Array(text.utf8))
        #expect(
            file.location(at: offset) == SourceLocation(path: "a.json", line: line, column: column))
    }

    @Test(
        "The column in a long line counts scalars", arguments: [0, 255, 256, 257, 511, 512, 1_000])
    func longLine(_ count: Int) {
        let line = String(repeating: "aé", count: count)
        let file = SourceFile(path: "a", bytes: Array("é\n\(line)".utf8))
        #expect(file.location(at: 3 + 3 * count).description == "a:2:\(2 * count + 1)")
        #expect(
            file.location(at: 3 + count).description
                == "a:2:\(2 * (count / 3) + count % 3 + 1)")
    }

    @Test("Bytes that are not UTF-8 have a location as well")
    func invalidText() {
        let file = SourceFile(path: "a", bytes: [0xFF, 0x0A, 0x80, 0x80])
        #expect(file.location(at: 3).description == "a:2:1")
    }
}
