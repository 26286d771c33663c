import Testing

@testable import CatalogDocs

@Suite struct ProseTests {
    @Test(
        "Code and links to web pages in a description are kept, other constructs are text",
        arguments: [
            ("such as `cs_test`.", "such as `cs_test`."),
            ("one ` alone, ``x`` twice", "one \\` alone, \\`\\`x\\`\\` twice"),
            ("see [the docs](https://x.example/a_b).", "see [the docs](https://x.example/a%5Fb)."),
            ("[*x*](https://x.example)", "[\\*x\\*](https://x.example)"),
            ("see [it](/docs/x#y) and [that](entity:Location)", "see it and that"),
            ("[x](javascript:alert)", "x"), ("[a-z]([0-9]{2})", "\\[a-z\\](\\[0-9\\]{2})"),
            ("a[0](b)", "a\\[0\\](b)"), ("[x](https://a b)", "\\[x\\](https://a b)"),
            ("[x](https://a.example/<b>)", "\\[x\\](https://a.example/\\<b\\>)"),
            ("![x](https://e.example)", "!\\[x\\](https://e.example)"), ("| x |", "| x |"),
            ("[[[[", "\\[\\[\\[\\["), ("`<b>` <b>", "`<b>` \\<b\\>"),
        ])
    func lines(text: String, markdown: String) {
        #expect(Prose(text).line == markdown)
    }

    @Test("Paragraphs and lists are kept, and lines are joined")
    func blocks() {
        let prose = Prose("One\nline.\n\nTwo:\n- a\n  more\n* `b`\n\n1. three\n# four")
        #expect(
            prose.blocks == "One line.\n\nTwo:\n\n- a more\n- `b`\n\n1\\. three \\# four")
        #expect(prose.summary == "One line.")
        #expect(Prose("\n\n").blocks == "")
    }

    @Test("A description of many brackets and backticks takes linear time")
    func longText() {
        let text = String(repeating: "[a](`", count: 100_000)
        #expect(Prose(text).line.utf8.count > text.utf8.count)
    }
}
