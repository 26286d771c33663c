#if SQLite || PostgreSQL
/// The reason for which a database cannot be used as a store, or a delivery cannot be completed.
public enum StoreError: Error, Hashable, CustomStringConvertible {
    /// A newer release has changed the tables: `found` is their version, `known` that of this release.
    case newerSchema(found: Int, known: Int)
    /// The delivery or the event was completed before, by another process that took it over. Roll the
    /// transaction back: its effects are there already.
    case alreadyCompleted
    /// Someone has changed a row: a column has a value that no store writes.
    case malformedRow(column: String)

    /// The error in one line, without the values of rows.
    public var description: String {
        switch self {
        case .newerSchema(let found, let known):
            "the database has version \(found) of the tables, and this release knows \(known): update it"
        case .alreadyCompleted: "the event was completed before, by another process"
        case .malformedRow(let column): "a row of the database has no valid '\(column)'"
        }
    }
}
#endif
