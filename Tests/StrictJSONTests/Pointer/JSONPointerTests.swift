import StrictJSON
import Testing

@Suite struct JSONPointerTests {
    @Test(
        "A pointer has unescaped tokens, and its text is preserved",
        arguments: [
            ("", []), ("/", [""]), ("/a/b", ["a", "b"]), ("//", ["", ""]), ("/a~1b", ["a/b"]),
            ("/m~0n", ["m~n"]), ("/~01", ["~1"]), ("/ /\"", [" ", "\""]), ("/0", ["0"]),
            ("/é🎉", ["é🎉"]),
        ] as [(String, [String])])
    func reads(_ text: String, _ tokens: [String]) throws {
        let pointer = try #require(JSONPointer(text))
        #expect(pointer.tokens == tokens)
        #expect(pointer.description == text)
    }

    @Test(
        "Text that is not a pointer is refused", arguments: ["a", "a/b", "#/a", "/~", "/~2", "/a~"])
    func refuses(_ text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test("A combining mark after a slash does not hide the slash")
    func combiningMarks() {
        let token = "a/\u{301}~\u{301}"
        let pointer = JSONPointer(tokens: [token])
        #expect(
            pointer.description.unicodeScalars.elementsEqual("/a~1\u{301}~0\u{301}".unicodeScalars))
        #expect(JSONPointer(pointer.description) == pointer)
    }

    @Test("An appended token is the unescaped last one")
    func append() {
        #expect((JSONPointer() / "$defs" / "a/b").description == "/$defs/a~1b")
    }
}
