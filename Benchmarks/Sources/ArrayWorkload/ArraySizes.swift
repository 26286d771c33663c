import Benchmark
import Measuring
import WebhookEvents

/// How the time for an element depends on the length of an array: not at all, if access and changes
/// in place are linear.
public enum ArraySizes {
    private static let sizes = [10, 100, 1_000, 10_000]

    /// Measures, and prints the table: nanoseconds for an element.
    public static func print(rounds: Int) async throws {
        let workloads = try sizes.map(workload)
        var run = InterleavedRun(workloads)
        try await run.measure(rounds: rounds)
        let columns = zip(sizes, run.nanoseconds).map { size, times in
            times.map { decimal($0 / Double(repetitions(size) * size), 1) }
        }
        let lines = workloads[0].rows.indices.map { row in
            [workloads[0].rows[row].name] + columns.map { $0[row] }
        }
        let head = ["nanoseconds for an element"] + sizes.map { "\($0) elements" }
        Swift.print("Medians of \(rounds) interleaved rounds, processor time.\n")
        Swift.print(MarkdownTable.text(head: head, lines: lines))
    }

    private static func repetitions(_ size: Int) -> Int { 20_000 / size }

    private static func workload(_ size: Int) throws -> Workload {
        let names = (0..<size).map { "item \($0)" }
        let text = names.map { #"{"name":"\#($0)"}"# }.joined(separator: ",")
        let body = [UInt8](#"{"items":[\#(text)]}"#.utf8)
        let made = Basket(items: names.map { Basket.Item(name: $0) })
        let plain = made.items ?? []
        func row(_ name: String, _ pass: @escaping @Sendable () throws -> Void) -> Row {
            Row(name) { for _ in 0..<repetitions(size) { try pass() } }
        }
        return Workload(
            "\(size)", bodies: [[0]], reference: "plain array, index loop",
            rows: [
                row("read, array read once") { blackHole(try Basket(jsonBytes: body).items) },
                row("read, index loop") { loop(try Basket(jsonBytes: body)) },
                row("made, index loop") { loop(made) },
                row("plain array, index loop") {
                    for index in plain.indices { blackHole(plain[index]) }
                },
                row("read, appending in place") {
                    append(names, to: try Basket(jsonBytes: body))
                },
                row("made, appending in place") { append(names, to: Basket(items: [])) },
                row("plain array, appending") {
                    var items: [Basket.Item] = []
                    for name in names { items.append(Basket.Item(name: name)) }
                    blackHole(items)
                },
            ])
    }

    private static func loop(_ basket: Basket) {
        for index in 0..<(basket.items?.count ?? 0) { blackHole(basket.items?[index]) }
    }

    private static func append(_ names: [String], to basket: Basket) {
        var basket = basket
        for name in names { basket.items?.append(Basket.Item(name: name)) }
        blackHole(basket)
    }
}
