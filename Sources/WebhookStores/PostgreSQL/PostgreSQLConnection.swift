#if PostgreSQL
import CLibPQ
import Dispatch
import Foundation

/// A connection to PostgreSQL, which runs one transaction at a time on a queue of its own, so that it does not
/// block the threads of Swift's concurrency.
///
/// Unchecked: libpq allows only one thread at a time to use a connection, and the queue ensures that.
final class PostgreSQLConnection: @unchecked Sendable {
    private let url: String
    private let queue = DispatchQueue(label: "webhook-stores.postgresql")
    private var connection: OpaquePointer?

    /// The connection is opened when it is first needed.
    init(url: String) {
        self.url = url
    }

    deinit { PQfinish(connection) }

    /// Runs a transaction, which is rolled back when it throws. It is run again if a deadlock ended it.
    ///
    /// - Parameter seconds: The time that a statement may take; 0 for any.
    func transaction<Value: Sendable>(
        seconds: Int, _ work: @escaping @Sendable (PostgreSQLTransaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(with: Result { try self.run(work, seconds, attempts: 5) })
            }
        }
    }

    private func run<Value>(
        _ work: (PostgreSQLTransaction) throws -> Value, _ seconds: Int, attempts: Int
    ) throws -> Value {
        let transaction = try begin(
            """
            BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL statement_timeout = '\(seconds)s'
            """)
        do {
            let value = try work(transaction)
            try transaction.runAll("COMMIT")
            return value
        } catch {
            _ = try? transaction.runAll("ROLLBACK")
            guard attempts > 1, (error as? PostgreSQLError)?.isTransient == true else {
                throw error
            }
            return try run(work, seconds, attempts: attempts - 1)
        }
    }

    /// Begins a transaction. A connection that the server has closed is only noticed when it is used: nothing
    /// has been done then, and it is opened again.
    private func begin(_ sql: String) throws -> PostgreSQLTransaction {
        if let connection, PQstatus(connection) == CONNECTION_OK {
            let transaction = PostgreSQLTransaction(connection)
            do {
                try transaction.runAll(sql)
                return transaction
            } catch {
                guard PQstatus(connection) != CONNECTION_OK else { throw error }
            }
        }
        let transaction = PostgreSQLTransaction(try open())
        try transaction.runAll(sql)
        return transaction
    }

    private func open() throws -> OpaquePointer {
        PQfinish(connection)
        connection = Self.connect(to: url)
        guard let connection else { throw PostgreSQLError(message: "no memory for a connection") }
        guard PQstatus(connection) == CONNECTION_OK else { throw PostgreSQLError(connection) }
        // Otherwise libpq writes notices to the standard error.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        return connection
    }

    /// Connects with limits for all waits; those that the URL names take precedence over these.
    private static func connect(to url: String) -> OpaquePointer? {
        let parameters = [
            ("connect_timeout", "10"), ("tcp_user_timeout", "30000"), ("client_encoding", "UTF8"),
            ("fallback_application_name", "webhook-stores"), ("dbname", url),
        ]
        let texts = parameters.map { (strdup($0.0), strdup($0.1)) }
        defer {
            for (name, value) in texts {
                free(name)
                free(value)
            }
        }
        return PQconnectdbParams(
            texts.map { UnsafePointer($0.0) } + [nil], texts.map { UnsafePointer($0.1) } + [nil], 1)
    }
}
#endif
