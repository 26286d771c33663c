import Testing

@testable import EventCodeGeneration

@Suite struct DocumentationCommentTests {
    @Test(
        "Each line is a comment of its own, and no character can end or hide it",
        arguments: [
            (nil, ""), ("", ""), ("\n \n", ""), ("a", "/// a"), ("a\nb", "/// a\n/// b"),
            ("a\r\nb\rc", "/// a\n/// b\n/// c"), ("\n\na  \n\n b\n", "/// a\n///\n///  b"),
            ("*/ x /*", "/// */ x /*"), ("\\(x)", "/// \\(x)"), ("a\u{2028}b", "/// a\n/// b"),
            ("a\u{85}b\u{B}c\u{C}d\u{2029}e", "/// a\n/// b\n/// c\n/// d\n/// e"),
            ("a\u{202E}b\0", "/// ab"), ("a\tb", "/// a b"),
        ] as [(String?, String)])
    func lines(_ text: String?, _ source: String) {
        #expect(DocumentationComment(text).source.description == source)
    }

    @Test("An empty line separates paragraphs, and empty paragraphs are omitted")
    func paragraphs() {
        #expect(DocumentationComment("a", nil, "", "b").source.description == "/// a\n///\n/// b")
    }
}
