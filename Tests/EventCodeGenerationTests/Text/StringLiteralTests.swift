import Testing

@testable import EventCodeGeneration

@Suite struct StringLiteralTests {
    @Test(
        "A literal contains exactly its text",
        arguments: [
            ("", #""""#), ("a.b", #""a.b""#), ("\"", #""\"""#), ("\\", #""\\""#),
            ("\\(x)", #""\\(x)""#), ("a\nb", #""a\u{a}b""#), ("\r\n", #""\u{d}\u{a}""#),
            ("\0", #""\u{0}""#), ("\u{2028}", #""\u{2028}""#), ("\u{202E}", #""\u{202e}""#),
            ("é🎉", #""é🎉""#), ("*/", #""*/""#), ("\"\u{301}", "\"\\\"\u{301}\""),
        ])
    func plain(_ text: String, _ source: String) {
        #expect(StringLiteral(text).source == source)
    }

    @Test(
        "A raw literal has as many '#' as its text requires",
        arguments: [
            ("", ##"#""#"##), (#"{"a":1}"#, ##"#"{"a":1}"#"##), ("\"#", ###"##""#"##"###),
            (#"\(x)"#, ##"#"\(x)"#"##), ("\\#(x)", ###"##"\#(x)"##"###),
            ("\n", ##"#"\#u{a}"#"##), ("\"#\n", ###"##""#\##u{a}"##"###),
            ("\"#\u{200D}x", "##\"\"#\u{200D}x\"##"), ("\"#\u{301}", "##\"\"#\u{301}\"##"),
            ("\u{600}\"#", "##\"\\##u{600}\"#\"##"),
        ])
    func raw(_ text: String, _ source: String) {
        #expect(StringLiteral(raw: text).source == source)
    }

    @Test("Text that would require many '#' becomes a plain literal")
    func many() {
        let marks = String(repeating: "#", count: 10_000)
        #expect(StringLiteral(raw: "\"\(marks)").source == "\"\\\"\(marks)\"")
    }
}
