/// What the executables do: print the table of an interleaved run.
public enum BenchmarkCommand {
    /// Measures the workloads and prints the table.
    ///
    /// - Parameter rounds: How often each row is measured.
    public static func printTable(_ workloads: [Workload], rounds: Int) async throws {
        print(
            "Medians of \(rounds) interleaved rounds, processor time; \(await Allocations.check()).\n"
        )
        var run = InterleavedRun(workloads)
        try await run.measure(rounds: rounds)
        print(run.table)
    }
}
