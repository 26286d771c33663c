/// Measures all rows of all workloads in each round, so that changes of the machine's speed affect
/// all rows equally.
public struct InterleavedRun {
    private let workloads: [Workload]
    private var figures: [[Figures]]

    /// Creates a run without measurements.
    public init(_ workloads: [Workload]) {
        self.workloads = workloads
        figures = workloads.map { $0.rows.map { _ in Figures() } }
    }

    /// Runs all rows once without measuring them, counts their allocations, and then measures
    /// `rounds` rounds.
    public mutating func measure(rounds: Int) async throws {
        for (index, workload) in workloads.enumerated() {
            for (position, row) in workload.rows.enumerated() {
                try await row.pass()
                try await figures[index][position].count(row)
            }
        }
        for _ in 0..<rounds {
            for (index, workload) in workloads.enumerated() {
                for (position, row) in workload.rows.enumerated() {
                    try await figures[index][position].measure(row)
                }
            }
        }
    }

    /// The nanoseconds per event of each row of each workload.
    public var nanoseconds: [[Double]] {
        zip(workloads, figures).map { workload, figures in
            figures.map { $0.median / Double(workload.events) }
        }
    }

    /// The table as Markdown.
    public var table: String {
        zip(workloads, figures).map { Self.block($0, $1) }.joined(separator: "\n\n")
    }

    private static func block(_ workload: Workload, _ figures: [Figures]) -> String {
        let reference = workload.rows[workload.reference].name
        let head = [
            "\(workload.name): \(workload.events) events of \(workload.bytes / workload.events) bytes",
            "µs/event", "MB/s", "× \(reference)", "allocations",
        ]
        let slowest = figures[workload.reference].median
        let lines = zip(workload.rows, figures).map { row, figures in
            [
                row.name,
                decimal(figures.median / 1_000 / Double(workload.events), 2),
                decimal(Double(workload.bytes) / figures.median * 1_000, 0),
                decimal(slowest / figures.median, 2),
                figures.allocations.map { decimal(Double($0) / Double(workload.events), 1) } ?? "-",
            ]
        }
        return MarkdownTable.text(head: head, lines: lines)
    }
}
