#if Receiver
/// What came of a case.
package struct DrillRow: Sendable, Hashable {
    package enum Result: Sendable, Hashable {
        case status(Int)
        /// There was no answer, for the reason that the transport gave.
        case noAnswer(reason: String)
        /// The case was not sent, for a reason.
        case skipped(reason: String)
    }

    package let drill: DrillCase
    package let expected: ExpectedStatus
    package let result: Result

    package init(drill: DrillCase, expected: ExpectedStatus, result: Result) {
        self.drill = drill
        self.expected = expected
        self.result = result
    }

    /// Whether the endpoint did not do as it should.
    package var isDifferent: Bool {
        switch result {
        case .status(let status): !expected.contains(status)
        case .noAnswer: true
        case .skipped: false
        }
    }

    fileprivate var cells: [String] {
        let actual =
            switch result {
            case .status(let status): String(status)
            case .noAnswer(let reason): "no answer: \(reason)"
            case .skipped(let reason): "- (\(reason))"
            }
        return [
            drill.rawValue, "\(expected)", isDifferent ? "\(actual)  <- different" : actual,
        ]
    }
}

/// Rows as they are printed.
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
