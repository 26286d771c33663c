import Benchmark

/// The measurements of one row: the time of each round, and the allocations.
struct Figures {
    private let rounds = Statistics(maximumMeasurement: 100_000_000_000)
    private(set) var allocations: UInt64?

    func measure(_ row: Row) async throws {
        let start = ProcessorTime.nanoseconds
        try await row.pass()
        rounds.add(ProcessorTime.nanoseconds - start)
    }

    /// Counts the allocations of one pass, separately from the rounds, and after a pass that
    /// initialized everything that is initialized only once.
    mutating func count(_ row: Row) async throws {
        allocations = try await Allocations.count { try await row.pass() }
    }

    /// The median of the rounds, in nanoseconds.
    var median: Double { Double(rounds.percentiles(for: [50])[0]) }
}
