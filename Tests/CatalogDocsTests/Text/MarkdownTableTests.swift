import Testing

@testable import CatalogDocs

@Suite struct MarkdownTableTests {
    @Test("Pipes are escaped in every cell, code among them")
    func pipes() {
        var table = MarkdownTable("A", "B")
        #expect(table.text == "")
        table.append(CodeText.span("a|b"), MarkdownText.escaped("c | d\\|"))
        table.append("x\ny", CodeText.span("a\\|b"))
        #expect(
            table.text == """
                | A | B |
                | --- | --- |
                | `a\\|b` | c \\| d\\\\\\| |
                | x y | a\\\\\\|b |
                """)
    }
}
