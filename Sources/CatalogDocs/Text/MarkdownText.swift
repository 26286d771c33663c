/// Text of a catalog as Markdown that shows it and does nothing else.
enum MarkdownText {
    /// Characters that begin a construct of Markdown, of HTML, of DocC or of GitHub anywhere in a line. A `|` is
    /// escaped where it matters: in ``MarkdownTable``.
    private static let special: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "$", "@", "^", "#",
    ]

    /// The text in one line, which may be the beginning of a paragraph.
    static func escaped(_ text: String) -> String {
        let line = PlainText.line(of: text)
        return atLineStart(line, inline(line))
    }

    /// The text as part of a line.
    static func inline(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if special.contains(scalar) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    /// A line with a backslash where its beginning would be a list, a heading or a rule.
    ///
    /// - Parameters:
    ///   - plain: The text of the line.
    ///   - markdown: The same as Markdown.
    static func atLineStart(_ plain: String, _ markdown: String) -> String {
        let scalars = plain.unicodeScalars
        guard let first = scalars.first else { return markdown }
        if "-+=".unicodeScalars.contains(first) { return "\\" + markdown }
        let digits = scalars.prefix { $0.properties.numericType == .decimal && $0.isASCII }
        let next = scalars.dropFirst(digits.count).first
        guard !digits.isEmpty, next == "." || next == ")" else { return markdown }
        return String(digits) + "\\" + markdown.unicodeScalars.dropFirst(digits.count).text
    }
}

extension Substring.UnicodeScalarView {
    fileprivate var text: String { String(self) }
}
