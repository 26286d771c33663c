/// Text as code in Markdown: a span in a line, or a block of lines.
enum CodeText {
    /// A span that shows a text as it is; its JSON if it would not be visible.
    static func span(_ text: String) -> String {
        let shown = visible(text)
        // DocC takes code between more than one backtick for a symbol. In a table, a backslash would take
        // the place of the one that escapes a pipe.
        let isPlain = shown.contains("`") || shown.contains("\\|")
        return isPlain ? MarkdownText.inline(shown) : "`\(shown)`"
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
