#if SQLite
import GRDB
import WebhookReceiver
import WebhookStores

/// Orders in SQLite.
struct SQLiteOrders: Orders {
    let database: DatabasePool
    let store: SQLiteStore

    func create() async throws {
        try await database.write { database in
            try database.execute(
                sql: "CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY, event TEXT)")
        }
    }

    func add(_ event: String, completing lease: InboxLease) async throws {
        try await database.write { [store] database in
            try database.execute(sql: "INSERT INTO orders (event) VALUES (?)", arguments: [event])
            try store.complete(lease, in: database)
        }
    }
}
#endif
