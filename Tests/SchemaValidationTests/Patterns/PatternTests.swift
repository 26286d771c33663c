import Testing

@testable import SchemaValidation

@Suite struct PatternTests {
    @Test(
        "A pattern matches as ECMA-262 defines it",
        arguments: [
            ("^a+b?$", "aab", true), ("^a+b?$", "abb", false), ("a{2,3}", "a", false),
            ("^a{2}$", "aa", true), ("^a{2,}$", "aaaa", true), ("^(ab|c)*$", "abcab", true),
            ("^(?:ab|c)*$", "abd", false), ("^(?<year>\\d{4})-\\d\\d$", "2026-01", true),
            ("[^a-c]", "abc", false), ("[^a-c]", "abcd", true), ("^[\\w.-]+$", "a-b.c", true),
            ("^[]$", "", false), ("^[^]$", "\n", true), ("^.$", "\n", false),
            ("^.$", "\u{1F600}", true),
            ("\\bword\\b", "a word.", true), ("\\bword\\b", "swords", false),
            ("\\Bo", "word", true),
            ("^\\u{1F600}$", "\u{1F600}", true), ("^\\ud83d\\ude00$", "\u{1F600}", true),
            ("^\\p{Lu}\\P{Lu}$", "Éa", true), ("^[\\p{L}\\d]+$", "aé1", true),
            ("^\\/v1\\.x\\-y$", "/v1.x-y", true), ("^a{,2}$", "a{,2}", true), ("^x{$", "x{", true),
            ("", "anything", true), ("^$", "", true), ("^$", "a", false), ("a||b", "", true),
            ("^[a\\-z]+$", "-", true), ("^[a\\-z]+$", "b", false), ("^[\\d-x]+$", "1-x", true),
            ("^\\cA\\x41\\0$", "\u{1}A\u{0}", true), ("^(a?){3}$", "aa", true),
            ("(^a|b$)", "cb", true),
            ("^e\u{301}$", "e\u{301}", true), ("^e\u{301}$", "\u{E9}", false),
        ])
    func matches(pattern: String, text: String, isMatch: Bool) throws {
        #expect(try Pattern(pattern).matches(text) == isMatch, "\(pattern) \(text)")
    }

    @Test(
        "An unsupported pattern is reported",
        arguments: [
            "(?=a)", "(?!a)", "(?<=a)b", "(?<!a)b", "(a)\\1", "\\k<a>", "(?i)a",
            "\\p{Script=Greek}",
            "a)", "(a", "[a", "a**", "*a", "a{3,2}", "{2}", "\\", "\\Z", "\\p", "[b-a]", "\\u12",
            "\\u{110000}", "\\c1", "a{10001}", "((a{100}){100}){100}",
        ])
    func unsupported(pattern: String) {
        #expect(throws: PatternError.self) { try Pattern(pattern) }
        let schema = #"{"pattern": \#(JSONText(pattern))}"#
        #expect(isValid(schema, #""a""#) == nil)
        #expect(isValid(#"{"not": \#(schema)}"#, #""a""#) == nil)
        #expect(
            isValid(
                #"{"additionalProperties": false, "patternProperties": {\#(JSONText(pattern)): true}}"#,
                #"{"a": 1}"#) == nil)
    }

    @Test(
        "A pattern with exponential backtracking is matched in linear time",
        arguments: [
            "^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^(.*a){20}$", "^(a?){500}a{500}$", "(x+x+)+y",
            "^((a*)*)*$", "^(((){10000}){10000}){10000}b",
        ])
    func hostile(pattern: String) throws {
        let text = String(repeating: "a", count: 5_000) + "!"
        #expect(try Pattern(pattern).matches(text) == false)
    }

    @Test("A pattern that takes too long is not checked")
    func tooLong() throws {
        let pattern = try Pattern("([a-y][a-y]?){400}!$")
        let text = String(repeating: "a", count: 10_000)
        #expect(pattern.matches(text, maximumWork: 10_000) == nil)
    }

    @Test("A pattern whose groups are nested too deeply is refused")
    func deep() {
        let text = String(repeating: "(", count: 100_000)
        #expect(throws: PatternError.self) { try Pattern(text) }
    }
}

/// A string as JSON text.
private struct JSONText: CustomStringConvertible {
    let text: String

    init(_ text: String) { self.text = text }

    var description: String { "\"\(text.replacing("\\", with: "\\\\"))\"" }
}
