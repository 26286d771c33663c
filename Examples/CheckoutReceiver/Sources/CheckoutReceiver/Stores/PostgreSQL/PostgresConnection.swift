#if PostgreSQL
import CLibPQ
import Dispatch

/// A connection to PostgreSQL, which runs one transaction at a time.
///
/// Unchecked: libpq allows only one thread at a time to use a connection, and the queue ensures that.
final class PostgresConnection: @unchecked Sendable {
    private let connection: OpaquePointer
    private let queue = DispatchQueue(label: "postgres")

    init(url: String) throws {
        guard let connection = PQconnectdb(url) else {
            throw PostgresError(description: "no memory for a connection")
        }
        self.connection = connection
        guard PQstatus(connection) == CONNECTION_OK else { throw PostgresError(connection) }
    }

    deinit { PQfinish(connection) }

    /// Runs a transaction, which is rolled back when it throws.
    func transaction<Value: Sendable>(
        _ work: @escaping @Sendable (PostgresTransaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(with: Result { try self.run(work) })
            }
        }
    }

    private func run<Value>(_ work: (PostgresTransaction) throws -> Value) throws -> Value {
        // For example, the database was restarted.
        if PQstatus(connection) != CONNECTION_OK { PQreset(connection) }
        let transaction = PostgresTransaction(connection)
        try transaction.run("BEGIN")
        do {
            let value = try work(transaction)
            try transaction.run("COMMIT")
            return value
        } catch {
            _ = try? transaction.run("ROLLBACK")
            throw error
        }
    }
}
#endif
