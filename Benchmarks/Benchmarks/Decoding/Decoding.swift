import Benchmark
import CheckoutWorkload
import Measuring

// The small workload for `swift package benchmark`, which reports its own metrics for each row.
let benchmarks: @Sendable () -> Void = {
    for workload in (try? CheckoutWorkload(count: 1_000).workloads()) ?? [] {
        for row in workload.rows {
            Benchmark(
                "\(workload.name): \(row.name)",
                configuration: .init(
                    metrics: [.cpuTotal, .wallClock, .throughput, .instructions],
                    maxDuration: .seconds(1))
            ) { _ in
                try await row.pass()
            }
        }
    }
}
