/// One thing that is measured, done once for each event of a workload.
public struct Row: Sendable {
    /// What the table calls it.
    public let name: String

    /// Does it to all events once.
    public let pass: @Sendable () async throws -> Void

    /// Creates a row; `pass` gives its results to `blackHole`, so that none is optimized away.
    public init(_ name: String, pass: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.pass = pass
    }
}
