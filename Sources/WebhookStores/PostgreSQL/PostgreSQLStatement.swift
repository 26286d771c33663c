#if PostgreSQL
/// A statement for an application's own client of PostgreSQL.
public struct PostgreSQLStatement: Hashable, Sendable {
    /// The statement, whose parameters are `$1`, `$2`, …
    public let sql: String
    /// The values of the parameters as text; `nil` for null.
    public let parameters: [String?]
}
#endif
