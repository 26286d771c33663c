import Benchmark
import Measuring
import WebhookEvents

/// Measures how the time per event depends on the number of events in a batch; it is constant if
/// batches are decoded and encoded in linear time.
enum BatchSizes {
    private static let sizes = [1, 10, 100, 1_000, 10_000]
    /// The number of events in all batches of a size.
    private static let events = 10_000

    static func table(rounds: Int) async throws -> String {
        let batches = sizes.map { size in
            (0..<size).map { number in
                BatchEvent.added(
                    Event(
                        id: "evt_\(number)", data: Part(name: "a name", count: number, price: 3.5)))
            }
        }
        let bodies = try batches.map { try BatchEvent.encodedBatch($0) }
        var run = InterleavedRun([
            workload("decode", zip(sizes, bodies).map { size, body in decoding(body, of: size) }),
            workload("encode", batches.map { encoding($0) }),
        ])
        try await run.measure(rounds: rounds)
        let lines = zip(["decode", "encode"], run.nanoseconds).map { name, times in
            [name] + times.map { decimal($0 / Double(events), 0) }
        }
        return MarkdownTable.text(
            head: ["nanoseconds per event of a batch"] + sizes.map { "\($0)" }, lines: lines)
    }

    private static func workload(_ name: String, _ rows: [Row]) -> Workload {
        Workload(name, bodies: [[0]], reference: rows[0].name, rows: rows)
    }

    private static func decoding(_ body: [UInt8], of size: Int) -> Row {
        let message = WebhookMessage(body: body)
        return Row("\(size)") {
            for _ in 0..<events / size { blackHole(try BatchEvent.events(in: message)) }
        }
    }

    private static func encoding(_ batch: [BatchEvent]) -> Row {
        Row("\(batch.count)") {
            for _ in 0..<events / batch.count { blackHole(try BatchEvent.encodedBatch(batch)) }
        }
    }
}
