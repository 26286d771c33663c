import Benchmark
import Measuring
import WebhookEvents

/// Measures how the time per byte depends on the size of the body; it is constant if decoding is
/// linear.
enum BodySizes {
    private static let sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]

    /// The table: nanoseconds per byte, for each shape and size.
    static func table(rounds: Int) async throws -> String {
        let bodies = BodyShape.allCases.map { shape in sizes.map { shape.body(of: $0) } }
        var run = InterleavedRun(bodies.map(workload))
        try await run.measure(rounds: rounds)
        let lines = zip(BodyShape.allCases, zip(bodies, run.nanoseconds)).map { shape, row in
            [shape.rawValue]
                + zip(row.0, row.1).map { body, time in
                    decimal(time / Double(repetitions(body) * body.count), 3)
                }
        }
        let head = ["nanoseconds per byte", "1 KB", "10 KB", "100 KB", "1 MB", "10 MB"]
        return MarkdownTable.text(head: head, lines: lines)
    }

    private static func repetitions(_ body: [UInt8]) -> Int { max(1, 1_000_000 / body.count) }

    private static func workload(_ bodies: [[UInt8]]) -> Workload {
        let rows = bodies.map { body in
            let message = WebhookMessage(body: body)
            return Row("\(body.count)") {
                for _ in 0..<repetitions(body) {
                    let event = try LongEvent(message)
                    guard case .long = event else { preconditionFailure("a body is malformed") }
                    blackHole(event)
                }
            }
        }
        return Workload("sizes", bodies: [[0]], reference: rows[0].name, rows: rows)
    }
}
