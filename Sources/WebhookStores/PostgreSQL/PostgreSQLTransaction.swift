#if PostgreSQL
import CLibPQ

/// An open transaction.
struct PostgreSQLTransaction {
    private let connection: OpaquePointer

    init(_ connection: OpaquePointer) {
        self.connection = connection
    }

    /// Runs a statement.
    ///
    /// - Parameter values: The values of `$1`, `$2`, …
    /// - Returns: The rows.
    @discardableResult
    func run(_ sql: String, _ values: PostgreSQLValue...) throws -> [PostgreSQLRow] {
        try run(sql, values: values)
    }

    @discardableResult
    func run(_ sql: String, values: [PostgreSQLValue]) throws -> [PostgreSQLRow] {
        let contents = values.map(\.content)
        let copies = contents.map { $0.map(copied) }
        defer { copies.forEach { $0?.deallocate() } }
        let result = PQexecParams(
            connection, sql, Int32(values.count), nil,
            copies.map { UnsafePointer($0?.baseAddress?.assumingMemoryBound(to: CChar.self)) },
            contents.map { Int32(clamping: $0?.count ?? 0) }, values.map { $0.isBinary ? 1 : 0 }, 0)
        defer { PQclear(result) }
        return try rows(of: result)
    }

    /// Runs statements without parameters.
    func runAll(_ sql: String) throws {
        let result = PQexec(connection, sql)
        defer { PQclear(result) }
        _ = try rows(of: result)
    }

    private func rows(of result: OpaquePointer?) throws -> [PostgreSQLRow] {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK: return []
        case PGRES_TUPLES_OK:
            return (0..<PQntuples(result)).map { PostgreSQLRow(result, at: $0) }
        default: throw PostgreSQLError(connection, result)
        }
    }
}

/// A copy of bytes, which the caller deallocates.
private func copied(_ bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
    // Never of no bytes, since an address of null would be the value null.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + 1, alignment: 1)
    copy.copyBytes(from: bytes)
    return copy
}
#endif
