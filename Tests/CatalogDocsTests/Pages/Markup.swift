/// Finds markup in Markdown, independently of the code that writes it.
enum Markup {
    /// The lines outside fenced blocks.
    static func withoutBlocks(_ text: String) -> [Substring] {
        var lines: [Substring] = []
        var fence: Substring?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let ticks = line.prefix { $0 == "`" }
            if let open = fence {
                if line == open { fence = nil }
            } else if ticks.count >= 3, !line.dropFirst(ticks.count).contains("`") {
                fence = ticks
            } else {
                lines.append(line)
            }
        }
        return lines
    }

    /// The text outside code, and without escaped characters.
    static func withoutCode(_ text: String) -> [String] {
        withoutBlocks(text).map { line in
            var result = ""
            var rest = line
            while let first = rest.first {
                if first == "\\" {
                    rest = rest.dropFirst(2)
                } else if first == "`" {
                    let ticks = rest.prefix { $0 == "`" }
                    rest = rest.dropFirst(ticks.count)
                    result += ticks.count == 2 ? "" : "`"
                    guard let end = end(of: ticks, in: rest) else {
                        result += "unclosed"
                        continue
                    }
                    rest = rest[end...]
                } else {
                    result.append(first)
                    rest = rest.dropFirst()
                }
            }
            return result
        }
    }

    /// Markup that no page has outside code, but for the comment at its end.
    static func active(in lines: [String]) -> [String] {
        let markers = ["<", "](javascript:", "![", "@M", "&amp;", "~~", "unclosed"]
        return lines.filter { line in
            let own = ["<!-- Generated from ", "- <doc:event-", "- <doc:data-"]
            if own.contains(where: line.hasPrefix) { return false }
            return markers.contains { line.contains($0) } || line.hasPrefix("# c")
        }
    }

    /// The number of cells in a line of a table.
    static func cells(in line: Substring) -> Int {
        var count = 0
        var isEscaped = false
        for character in line {
            if character == "|", !isEscaped { count += 1 }
            isEscaped = character == "\\" && !isEscaped
        }
        return count - 1
    }

    private static func end(of ticks: Substring, in text: Substring) -> Substring.Index? {
        var rest = text
        while let start = rest.firstIndex(of: "`") {
            let run = rest[start...].prefix { $0 == "`" }
            if run.count == ticks.count { return run.endIndex }
            rest = rest[run.endIndex...]
        }
        return nil
    }
}
