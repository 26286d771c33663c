import Foundation
import Testing
import WebhookReceiver

@testable import WebhookStores

#if SQLite
import GRDB
#endif

/// An application's own transaction, which the tests end before its commit.
private struct Crash: Error {}

extension StoreTests {
    /// Deliveries that are completed in a transaction of their handler.
    @Suite("Completion by handlers")
    struct CompletionTests {
        private let entries = Entries()

        #if SQLite
        /// The database of an application with a table of its own.
        private func shop(_ file: TemporaryFile) throws -> (SQLiteStore, DatabaseQueue) {
            let database = try DatabaseQueue(path: file.path)
            try database.write { try $0.execute(sql: "CREATE TABLE orders (id TEXT)") }
            return (try SQLiteStore(database), database)
        }

        private func orders(_ database: DatabaseQueue) throws -> [String] {
            try database.read { try String.fetchAll($0, sql: "SELECT id FROM orders") }
        }

        @Test("SQLite: an event and the effects of its handler are committed together")
        func event() async throws {
            let file = TemporaryFile()
            let (store, database) = try shop(file)
            try await store.add([
                entries.entry("a", subject: "x"), entries.entry("b", subject: "x"),
            ])
            let lease = try await store.take(1, of: entries.endpoint)[0]
            func handle(_ lease: InboxLease, crashes: Bool) async throws {
                try await database.write { database in
                    try database.execute(
                        sql: "INSERT INTO orders VALUES (?)", arguments: [lease.name])
                    try store.complete(lease, in: database)
                    if crashes { throw Crash() }
                }
            }
            await #expect(throws: Crash.self) { try await handle(lease, crashes: true) }
            #expect(try orders(database).isEmpty)
            #expect(try await store.all(entries).map(\.name) == ["a", "b"])
            try await handle(lease, crashes: false)
            #expect(try orders(database) == ["a"])
            #expect(try await store.all(entries).map(\.name) == ["b"])
            // A process that lost its lease cannot repeat the effects.
            await #expect(throws: StoreError.alreadyCompleted) {
                try await handle(lease, crashes: false)
            }
            #expect(try orders(database) == ["a"])
            try await store.finish(lease)
            try await store.bury(lease, because: "failed")
            #expect(try await store.names(taking: 5, of: entries) == ["b"])
        }

        @Test("SQLite: a claim and the effects of its handler are committed together")
        func claim() async throws {
            let file = TemporaryFile()
            let (store, database) = try shop(file)
            let request = entries.claims.delivery("a", ofBodyWith: "paid")
            let claim = try await store.claimed(request)
            func handle(crashes: Bool) async throws {
                try await database.write { database in
                    try database.execute(sql: "INSERT INTO orders VALUES ('a')")
                    try store.complete(claim, in: database)
                    if crashes { throw Crash() }
                }
            }
            await #expect(throws: Crash.self) { try await handle(crashes: true) }
            #expect(try await store.claim(request) == .inFlight)
            try await handle(crashes: false)
            await #expect(throws: StoreError.alreadyCompleted) { try await handle(crashes: false) }
            #expect(try orders(database) == ["a"])
            try await store.release(claim)
            #expect(try await store.claim(request) == .finished)
        }
        #endif

        #if PostgreSQL
        /// A client of an application, which knows nothing of the store but the statement.
        private func client() async throws -> PostgreSQLConnection {
            let client = PostgreSQLConnection(url: StoreKind.url ?? "")
            try await client.transaction(seconds: 10) { transaction in
                try transaction.runAll("CREATE TABLE IF NOT EXISTS orders (id text)")
            }
            return client
        }

        private func handle(
            _ order: String, _ statement: PostgreSQLStatement, crashes: Bool = false,
            on client: PostgreSQLConnection
        ) async throws {
            try await client.transaction(seconds: 10) { transaction in
                try transaction.run("INSERT INTO orders VALUES ($1)", .text(order))
                try transaction.run(
                    statement.sql, values: statement.parameters.map { PostgreSQLValue($0) })
                if crashes { throw Crash() }
            }
        }

        private func count(_ order: String, on client: PostgreSQLConnection) async throws -> Int {
            try await client.transaction(seconds: 10) { transaction in
                try transaction.run("SELECT FROM orders WHERE id = $1", .text(order)).count
            }
        }

        @Test(
            "PostgreSQL: an event and the effects of its handler are committed together",
            .enabled(if: StoreKind.url != nil))
        func eventInPostgreSQL() async throws {
            let store = try await PostgreSQLStore(url: StoreKind.url ?? "")
            let client = try await client()
            try await store.add([
                entries.entry("a", subject: "x"), entries.entry("b", subject: "x"),
            ])
            let lease = try await store.take(1, of: entries.endpoint)[0]
            let (order, statement) = (entries.endpoint, store.completion(of: lease))
            await #expect(throws: Crash.self) {
                try await handle(order, statement, crashes: true, on: client)
            }
            #expect(try await count(order, on: client) == 0)
            #expect(try await store.all(entries).map(\.name) == ["a", "b"])
            try await handle(order, statement, on: client)
            // A process that lost its lease cannot repeat the effects.
            await #expect(throws: PostgreSQLError.self) {
                try await handle(order, statement, on: client)
            }
            #expect(try await count(order, on: client) == 1)
            try await store.finish(lease)
            #expect(try await store.names(taking: 5, of: entries) == ["b"])
        }

        @Test(
            "PostgreSQL: a claim and the effects of its handler are committed together",
            .enabled(if: StoreKind.url != nil))
        func claimInPostgreSQL() async throws {
            let store = try await PostgreSQLStore(url: StoreKind.url ?? "")
            let client = try await client()
            let request = entries.claims.delivery("a", ofBodyWith: "paid")
            let (order, statement) = (
                entries.endpoint, store.completion(of: try await store.claimed(request))
            )
            await #expect(throws: Crash.self) {
                try await handle(order, statement, crashes: true, on: client)
            }
            #expect(try await store.claim(request) == .inFlight)
            try await handle(order, statement, on: client)
            await #expect(throws: PostgreSQLError.self) {
                try await handle(order, statement, on: client)
            }
            #expect(try await count(order, on: client) == 1)
            #expect(try await store.claim(request) == .finished)
            let other = entries.claims.delivery("b", ofBodyWith: "new")
            #expect(try await store.claim(other) == .otherType)
        }

        @Test(
            "PostgreSQL: an event with a subject is not completed without seeing the newest events",
            .enabled(if: StoreKind.url != nil))
        func isolation() async throws {
            let store = try await PostgreSQLStore(url: StoreKind.url ?? "")
            let client = try await client()
            try await store.add([entries.entry("a", subject: "x"), entries.entry("b")])
            let leases = try await store.take(2, of: entries.endpoint)
            func complete(_ lease: InboxLease) async throws {
                let statement = store.completion(of: lease)
                try await client.transaction(seconds: 10) { transaction in
                    try transaction.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                    try transaction.run(
                        statement.sql, values: statement.parameters.map { PostgreSQLValue($0) })
                }
            }
            await #expect(throws: PostgreSQLError.self) { try await complete(leases[0]) }
            try await complete(leases[1])
            #expect(try await store.all(entries).map(\.name) == ["a"])
        }
        #endif
    }
}
