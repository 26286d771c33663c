import StrictJSON

/// A line of a description: its code and its links to web pages are kept, everything else is text.
struct InlineText {
    private let scalars: [Unicode.Scalar]
    /// The positions of single backticks, in order.
    private let ticks: [Int]

    init(_ line: String) {
        let scalars = Array(line.unicodeScalars)
        self.scalars = scalars
        ticks = scalars.indices.filter { position in
            scalars[position] == "`"
                && (position == 0 || scalars[position - 1] != "`")
                && (position + 1 == scalars.count || scalars[position + 1] != "`")
        }
    }

    var markdown: String {
        var result = ""
        var (position, tick) = (0, 0)
        var plain = 0
        func endText() { result += MarkdownText.inline(text(plain..<position)) }
        while position < scalars.count {
            while tick < ticks.count, ticks[tick] < position { tick += 1 }
            if scalars[position] == "`", tick + 1 < ticks.count, ticks[tick] == position,
                ticks[tick + 1] > position + 1
            {
                endText()
                result += CodeText.span(text(position + 1..<ticks[tick + 1]))
                position = ticks[tick + 1] + 1
                plain = position
            } else if scalars[position] == "[", !isImage(at: position),
                let link = link(at: position)
            {
                endText()
                result += link.markdown
                position = link.end
                plain = position
            } else {
                position += 1
            }
        }
        endText()
        return result
    }

    /// The link that begins at a bracket: `[label](https://…)`. A link to another page of the provider's
    /// documentation, which is not here, becomes its label.
    private func link(at start: Int) -> (markdown: String, end: Int)? {
        let label = start + 1..<(end(of: "[]", from: start + 1))
        let open = label.upperBound + 1
        guard !label.isEmpty, open < scalars.count, scalars[label.upperBound] == "]",
            scalars[open] == "("
        else { return nil }
        let address = open + 1..<(end(of: "() []<>\\\"`", from: open + 1))
        let url = text(address)
        guard address.upperBound < scalars.count, scalars[address.upperBound] == ")" else {
            return nil
        }
        let end = address.upperBound + 1
        let shown = MarkdownText.inline(text(label))
        if url.hasPrefix("https://") || url.hasPrefix("http://") {
            return ("[\(shown)](\(encoded(url)))", end)
        }
        return startsWord(at: start) && Self.isReference(url) ? (shown, end) : nil
    }

    /// An image would be loaded from its address when the page is read.
    private func isImage(at bracket: Int) -> Bool {
        bracket > 0 && scalars[bracket - 1] == "!"
    }

    private func startsWord(at position: Int) -> Bool {
        position == 0 || scalars[position - 1] == " " || scalars[position - 1] == "("
    }

    /// Whether a text is a path or a fragment, or has a scheme.
    private static func isReference(_ text: String) -> Bool {
        if text.hasPrefix("/") || text.hasPrefix("#") || text.hasPrefix(".") { return true }
        guard let colon = text.firstIndex(of: ":") else { return false }
        return text[..<colon].utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    }

    /// The position of the first of some characters, or the end.
    private func end(of characters: String, from start: Int) -> Int {
        let stops = Set(characters.unicodeScalars)
        return scalars[min(start, scalars.count)...].firstIndex(where: stops.contains)
            ?? scalars.count
    }

    private func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    /// The address without characters that mean something in Markdown.
    private func encoded(_ url: String) -> String {
        url.percentEncoded(Set(0...0x20).union(##"<>"[]\^`{|}*_~"##.utf8).union([0x7F]))
    }
}
