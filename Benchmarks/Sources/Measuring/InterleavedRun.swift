/// Measures all rows of all workloads in turn, round after round, so that a machine whose speed
/// changes meanwhile changes it for all.
public struct InterleavedRun {
    private let workloads: [Workload]
    private var figures: [[Figures]]

    /// Creates a run that measured nothing yet.
    public init(_ workloads: [Workload]) {
        self.workloads = workloads
        figures = workloads.map { $0.rows.map { _ in Figures() } }
    }

    /// Goes over all rows once without measuring, counts what they allocate, and then measures
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

    /// What each row of each workload takes for one event, in nanoseconds.
    public var nanoseconds: [[Double]] {
        zip(workloads, figures).map { workload, figures in
            figures.map { $0.median / Double(workload.events) }
        }
    }

    /// The table as lines of Markdown.
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
