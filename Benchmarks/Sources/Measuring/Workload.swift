/// Events with the operations that are measured on them, which form one table.
public struct Workload: Sendable {
    /// The name in the table.
    public let name: String

    /// The number of events in one pass of a row.
    public let events: Int

    /// The total size of their bodies in bytes.
    public let bytes: Int

    /// The rows; ratios are relative to the row at ``reference``.
    public let rows: [Row]

    /// The index of the row that others are compared with.
    public let reference: Int

    /// Creates a workload; the row named `reference` must be among the rows.
    public init(_ name: String, bodies: [[UInt8]], reference: String, rows: [Row]) {
        guard let reference = rows.firstIndex(where: { $0.name == reference }) else {
            preconditionFailure("no row is named '\(reference)'")
        }
        self.name = name
        self.events = bodies.count
        self.bytes = bodies.reduce(0) { $0 + $1.count }
        self.rows = rows
        self.reference = reference
    }
}
