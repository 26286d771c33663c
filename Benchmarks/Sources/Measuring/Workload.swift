/// Events, and what is done to each: a block of the table.
public struct Workload: Sendable {
    /// What the table calls it.
    public let name: String

    /// How many events one pass of a row goes over.
    public let events: Int

    /// How many bytes their bodies have together.
    public let bytes: Int

    /// The rows; times are divided by those of the one at ``reference``.
    public let rows: [Row]

    /// The position of the row that others are compared to.
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
