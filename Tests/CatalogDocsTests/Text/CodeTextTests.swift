import StrictJSON
import Testing

@testable import CatalogDocs

@Suite struct CodeTextTests {
    @Test(
        "A span shows a text as it is, or as JSON if it would not be visible",
        arguments: [
            ("id", "`id`"), ("a`b", "a\\`b"), ("``x``", "\\`\\`x\\`\\`"),
            ("<`>", "\\<\\`\\>"), ("", "`\"\"`"), (" ", "`\" \"`"), ("a\nb", "`\"a\\u000ab\"`"),
            ("\u{202E}x", "`\"\\u202ex\"`"), ("<b>", "`<b>`"), ("a|b", "`a|b`"),
            ("a\\|b", "a\\\\|b"),
        ])
    func spans(text: String, markdown: String) {
        #expect(CodeText.span(text) == markdown)
    }

    @Test("A block ends where its text ends, whatever is in it")
    func blocks() {
        #expect(CodeText.block("a\n", "json") == "```json\na\n```")
        #expect(CodeText.block("```\n# x", "swift") == "````swift\n```\n# x\n````")
    }

    @Test(
        "A string that would be taken for another value is shown in quotes",
        arguments: [
            ("open", "`open`"), ("5", "`\"5\"`"), ("true", "`\"true\"`"), ("null", "`\"null\"`"),
            ("\"x\"", "`\"\\\"x\\\"\"`"), ("+1", "`+1`"), (5, "`5`"), (false, "`false`"),
        ] as [(JSONValue, String)])
    func values(value: JSONValue, markdown: String) {
        #expect(ShownJSON.span(value) == markdown)
    }

    @Test("Characters that are not shown are escape sequences in JSON")
    func json() {
        #expect(
            ShownJSON.block(["a\u{202E}": "\u{1F600}\u{E0001}"])
                == "```json\n{\n  \"a\\u202e\": \"\u{1F600}\\udb40\\udc01\"\n}\n```")
    }
}
