#if Receiver
/// The rows of a drill as a table of text.
package enum DrillTable {
    package static func text(_ rows: [DrillRow]) -> String {
        let lines = [["case", "expected", "actual"]] + rows.map(\.cells)
        let widths = (0..<2).map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { cells in
            zip(cells, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count + 2)
            }.joined() + (cells.last ?? "")
        }.joined(separator: "\n")
    }
}
#endif
