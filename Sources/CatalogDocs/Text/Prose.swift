/// A description in a catalog: plain text, of which code, links to web pages, lists and paragraphs are kept
/// as Markdown.
struct Prose {
    private let lines: [String]

    init(_ text: String) {
        lines = PlainText.lines(of: text)
    }

    /// The paragraphs and lists.
    var blocks: String {
        var blocks: [String] = []
        var (paragraph, isList) = ([String](), false)
        func endBlock() {
            if !paragraph.isEmpty {
                blocks.append(paragraph.joined(separator: isList ? "\n" : " "))
            }
            (paragraph, isList) = ([], false)
        }
        for line in lines {
            let item = Self.item(line)
            if line.isEmpty || item != nil && !isList { endBlock() }
            if let item {
                isList = true
                paragraph.append("- " + Self.paragraph(item))
            } else if !line.isEmpty {
                if isList {
                    paragraph[paragraph.count - 1] += " " + InlineText(line).markdown
                } else {
                    paragraph.append(Self.paragraph(line))
                }
            }
        }
        endBlock()
        return blocks.joined(separator: "\n\n")
    }

    /// Everything in one line, for a cell of a table.
    var line: String {
        let line = lines.filter { !$0.isEmpty }.joined(separator: " ")
        return Self.paragraph(line)
    }

    /// The first paragraph in one line, as it is.
    var summary: String {
        lines.drop { $0.isEmpty }.prefix { !$0.isEmpty }.joined(separator: " ")
    }

    private static func paragraph(_ line: String) -> String {
        MarkdownText.atLineStart(line, InlineText(line).markdown)
    }

    /// The text of an item of a list: a line that begins with `- ` or `* `.
    private static func item(_ line: String) -> String? {
        guard line.hasPrefix("- ") || line.hasPrefix("* ") else { return nil }
        return PlainText.line(of: String(line.dropFirst(2)))
    }
}
