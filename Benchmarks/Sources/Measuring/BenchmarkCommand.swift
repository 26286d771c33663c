/// The commands of the executables.
public enum BenchmarkCommand {
    /// Measures the workloads in one interleaved run, and prints the table.
    ///
    /// - Parameter rounds: The number of times that each row is measured.
    public static func printTable(_ workloads: [Workload], rounds: Int) async throws {
        let check = await Allocations.check()
        print("Medians of \(rounds) interleaved rounds, processor time; \(check).\n")
        var run = InterleavedRun(workloads)
        try await run.measure(rounds: rounds)
        print(run.table)
    }

    /// Measures one row of a workload alone, after a pass that is not measured, and prints the
    /// nanoseconds per event.
    public static func printRow(_ name: String, of workload: Workload, passes: Int) async throws {
        guard let row = workload.rows.first(where: { $0.name == name }) else {
            preconditionFailure("no row is named '\(name)'")
        }
        try await row.pass()
        let start = ProcessorTime.nanoseconds
        for _ in 0..<passes { try await row.pass() }
        let time = Double(ProcessorTime.nanoseconds - start)
        print(decimal(time / Double(passes * workload.events), 1))
    }
}
