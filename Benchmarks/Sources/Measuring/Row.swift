/// A measured operation, which is performed once for each event of a workload.
public struct Row: Sendable {
    /// The name in the table.
    public let name: String

    /// Performs the operation once for all events.
    public let pass: @Sendable () async throws -> Void

    /// Creates a row; `pass` passes its results to `blackHole`, so that none is optimized away.
    public init(_ name: String, pass: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.pass = pass
    }
}
