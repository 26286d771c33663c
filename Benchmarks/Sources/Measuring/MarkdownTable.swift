/// Formats cells as a Markdown table that is also readable as plain text: the first column is
/// aligned to the left, and the figures to the right.
public enum MarkdownTable {
    /// The table; each line must have as many cells as the head.
    public static func text(head: [String], lines: [[String]]) -> String {
        let widths = head.indices.map { column in
            ([head] + lines).map { $0[column].count }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            let padded = zip(cells, widths).enumerated().map { column, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + space : space + cell.0
            }
            return "| " + padded.joined(separator: " | ") + " |"
        }
        let rule = widths.enumerated().map { column, width in
            column == 0
                ? String(repeating: "-", count: width)
                : String(repeating: "-", count: width - 1) + ":"
        }
        return ([line(head), "| " + rule.joined(separator: " | ") + " |"] + lines.map(line))
            .joined(separator: "\n")
    }
}

/// A number with a fixed number of decimal places.
public func decimal(_ value: Double, _ places: Int) -> String {
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    let scaled = (value * factor).rounded()
    guard places > 0 else { return String(Int(scaled)) }
    let whole = Int(scaled / factor)
    let digits = String(Int(scaled) - whole * Int(factor))
    return "\(whole)." + String(repeating: "0", count: places - digits.count) + digits
}
