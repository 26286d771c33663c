import Testing

@testable import CatalogDocs

@Suite struct MarkdownTextTests {
    @Test(
        "Text of a catalog is shown as it is",
        arguments: [
            ("plain text", "plain text"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("a *b* _c_ ~~d~~", "a \\*b\\* \\_c\\_ \\~\\~d\\~\\~"),
            ("[x](javascript:y)", "\\[x\\](javascript:y)"),
            ("![x](https://y)", "!\\[x\\](https://y)"),
            ("&lt; ``Symbol`` @Metadata", "\\&lt; \\`\\`Symbol\\`\\` \\@Metadata"),
            ("# heading", "\\# heading"), ("- item", "\\- item"), ("+ item", "\\+ item"),
            ("---", "\\---"), ("===", "\\==="), ("1. item", "1\\. item"), ("12) x", "12\\) x"),
            ("1.5 is a number", "1\\.5 is a number"), ("2026 is a year", "2026 is a year"),
            ("a\n# b\r\n\n- c", "a \\# b - c"), ("a\u{7}b\u{202E}c\u{2028}d", "abc d"),
            ("    code", "code"), ("", ""),
        ])
    func escaping(text: String, markdown: String) {
        #expect(MarkdownText.escaped(text) == markdown)
    }
}
