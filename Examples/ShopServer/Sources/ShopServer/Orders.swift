import Foundation
import GRDB
import WebhookReceiver
import WebhookStores

/// The orders of the shop, in the database in which events are stored as well.
struct Orders: Sendable {
    let database: DatabasePool
    let store: SQLiteStore

    /// Opens the database, and creates what is missing in it.
    init(path: String) throws {
        var configuration = Configuration()
        // Another process may write: a worker, or 'webhook-events inbox'.
        configuration.busyMode = .timeout(10)
        database = try DatabasePool(path: path, configuration: configuration)
        store = try SQLiteStore(database)
        try database.write { database in
            try database.execute(
                sql: """
                    CREATE TABLE IF NOT EXISTS orders (
                        reference TEXT PRIMARY KEY, amount TEXT, state TEXT NOT NULL)
                    """)
        }
    }

    /// Sets the state of an order, and completes the event that says so in the same transaction: both are
    /// stored, or neither.
    func set(
        _ state: String, of reference: String, amount: Decimal?, completing delivery: Delivery
    ) async throws {
        try await database.write { [store] database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO orders (reference, amount, state) VALUES (?, ?, ?)",
                arguments: [reference, amount?.description, state])
            if let lease = delivery.lease { try store.complete(lease, in: database) }
        }
    }

    /// The number of orders in a state.
    func count(_ state: String) async throws -> Int {
        try await database.read { database in
            try Int.fetchOne(
                database, sql: "SELECT COUNT(*) FROM orders WHERE state = ?", arguments: [state])
                ?? 0
        }
    }
}
