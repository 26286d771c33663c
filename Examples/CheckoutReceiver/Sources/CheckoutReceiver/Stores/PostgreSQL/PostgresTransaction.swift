#if PostgreSQL
import CLibPQ

/// An open transaction.
struct PostgresTransaction {
    private let connection: OpaquePointer

    init(_ connection: OpaquePointer) {
        self.connection = connection
    }

    /// Runs a statement.
    ///
    /// - Returns: The rows as text, with `nil` for null.
    @discardableResult
    func run(_ sql: String, _ values: String?...) throws -> [[String?]] {
        let copies = values.map { $0?.withCString(copied) }
        defer { copies.forEach { $0?.deallocate() } }
        let result = PQexecParams(
            connection, sql, Int32(values.count), nil, copies.map { UnsafePointer($0) }, nil, nil, 0
        )
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK: return []
        case PGRES_TUPLES_OK: return rows(of: result)
        default: throw PostgresError(connection)
        }
    }

    private func rows(of result: OpaquePointer?) -> [[String?]] {
        (0..<PQntuples(result)).map { row in
            (0..<PQnfields(result)).map { column in
                guard PQgetisnull(result, row, column) == 0,
                    let value = PQgetvalue(result, row, column)
                else { return nil }
                return String(cString: value)
            }
        }
    }
}

/// A copy of a string, which the caller deallocates.
private func copied(_ text: UnsafePointer<CChar>) -> UnsafeMutablePointer<CChar> {
    var count = 0
    while text[count] != 0 { count += 1 }
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: count + 1)
    copy.update(from: text, count: count + 1)
    return copy
}
#endif
