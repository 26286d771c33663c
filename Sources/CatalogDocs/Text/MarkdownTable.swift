/// A table of GitHub Flavored Markdown.
struct MarkdownTable {
    private let header: [String]
    private var rows: [[String]] = []

    init(_ header: String..., rows: [[String]] = []) {
        self.header = header
        self.rows = rows
    }

    mutating func append(_ cells: String...) { rows.append(cells) }

    /// The table; empty without rows.
    var text: String {
        if rows.isEmpty { return "" }
        let lines = [header, header.map { _ in "---" }] + rows
        return lines.map(Self.line).joined(separator: "\n")
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.map(cell).joined(separator: " | ") + " |"
    }

    /// A cell: a table is divided at pipes before anything else is read, code among it.
    private static func cell(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "|" { result.append("\\") }
            result.append(scalar == "\n" ? " " : scalar)
        }
        return String(result)
    }
}
