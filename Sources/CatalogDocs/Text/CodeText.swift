/// Text as code in Markdown: a span in a line, or a block of lines.
enum CodeText {
    /// A span that shows a text as it is; its JSON if it would not be visible.
    ///
    /// Two backticks would be a symbol link in DocC, so there are one, three or more.
    static func span(_ text: String) -> String {
        let shown = visible(text)
        // In a table, a backslash would take the place of the one that escapes the pipe.
        if shown.contains("\\|") { return MarkdownText.inline(shown) }
        let run = longestRun(in: shown)
        let fence = String(repeating: "`", count: run == 0 ? 1 : max(run + 1, 3))
        let isPadded = shown.hasPrefix("`") || shown.hasSuffix("`")
        return isPadded ? "\(fence) \(shown) \(fence)" : fence + shown + fence
    }

    /// A block of lines in a language.
    static func block(_ text: String, _ language: String) -> String {
        let fence = String(repeating: "`", count: max(longestRun(in: text) + 1, 3))
        let lines = text.hasSuffix("\n") ? String(text.dropLast()) : text
        return "\(fence)\(language)\n\(lines)\n\(fence)"
    }

    private static func visible(_ text: String) -> String {
        let escaped = PlainText.escaped(text)
        let isBare = escaped == text && !text.isEmpty && text.first != " " && text.last != " "
        return isBare ? text : "\"\(escaped)\""
    }

    private static func longestRun(in text: String) -> Int {
        var (longest, run) = (0, 0)
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
