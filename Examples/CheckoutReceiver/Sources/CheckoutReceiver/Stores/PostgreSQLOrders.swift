#if PostgreSQL
import Foundation
import WebhookReceiver
import WebhookStores

/// Orders in PostgreSQL, with `psql` as the application's own client.
struct PostgreSQLOrders: Orders {
    struct Failure: Error {}

    let url: String
    let store: PostgreSQLStore

    func create() async throws {
        // Processes that create the table concurrently would conflict.
        try await run(
            """
            SELECT pg_advisory_xact_lock(1);
            CREATE TABLE IF NOT EXISTS orders (id bigserial PRIMARY KEY, event text);
            """)
    }

    func add(_ event: String, completing lease: InboxLease) async throws {
        let completion = store.completion(of: lease)
        let parameters = completion.parameters.map { $0.map(quoted) ?? "NULL" }
        try await run(
            """
            INSERT INTO orders (event) VALUES (\(quoted(event)));
            PREPARE completion AS \(completion.sql);
            EXECUTE completion(\(parameters.joined(separator: ", ")));
            """)
    }

    private func quoted(_ text: String) -> String {
        "'" + text.replacingOccurrences(of: "'", with: "''") + "'"
    }

    /// Runs statements in one transaction.
    private func run(_ sql: String) async throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "psql", "--no-psqlrc", "--quiet", "--single-transaction", "--set", "ON_ERROR_STOP=1",
            "--command", sql, url,
        ]
        process.standardOutput = FileHandle.nullDevice
        let status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        guard status == 0 else { throw Failure() }
    }
}
#endif
