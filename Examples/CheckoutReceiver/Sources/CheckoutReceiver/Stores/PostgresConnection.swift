#if PostgreSQL
import CLibPQ
import Dispatch

/// A connection to PostgreSQL, which runs one statement after the other.
///
/// Unchecked: libpq allows one thread at a time in a connection, and only the queue uses it.
final class PostgresConnection: @unchecked Sendable {
    /// What the database said.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let connection: OpaquePointer
    private let queue = DispatchQueue(label: "postgres")

    init(url: String) throws {
        guard let connection = PQconnectdb(url) else {
            throw Failure(description: "no memory for a connection")
        }
        self.connection = connection
        guard PQstatus(connection) == CONNECTION_OK else { throw failure }
    }

    deinit { PQfinish(connection) }

    /// Runs a statement.
    ///
    /// - Returns: The first value of the first row, if there is one.
    @discardableResult
    func run(_ sql: String, _ values: String...) async throws -> String? {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(with: Result { try self.execute(sql, values) })
            }
        }
    }

    private func execute(_ sql: String, _ values: [String]) throws -> String? {
        // The database was started anew, for example.
        if PQstatus(connection) != CONNECTION_OK { PQreset(connection) }
        let copies = values.map { $0.withCString(copied) }
        defer { copies.forEach { $0?.deallocate() } }
        let result = PQexecParams(
            connection, sql, Int32(values.count), nil, copies.map { UnsafePointer($0) }, nil, nil, 0
        )
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK: return nil
        case PGRES_TUPLES_OK:
            guard PQntuples(result) > 0, let value = PQgetvalue(result, 0, 0) else { return nil }
            return String(cString: value)
        default: throw failure
        }
    }

    private var failure: Failure {
        Failure(description: PQerrorMessage(connection).map { String(cString: $0) } ?? "")
    }
}

/// A copy of a text that lives until it is deallocated.
private func copied(_ text: UnsafePointer<CChar>) -> UnsafeMutablePointer<CChar>? {
    var count = 0
    while text[count] != 0 { count += 1 }
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: count + 1)
    copy.update(from: text, count: count + 1)
    return copy
}
#endif
