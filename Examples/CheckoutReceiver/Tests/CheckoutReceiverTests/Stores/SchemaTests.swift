import Foundation
import Testing
import WebhookReceiver

@testable import WebhookStores

#if SQLite
import GRDB
#endif

extension StoreTests {
    /// Versions of the tables, connections, and data that was deleted.
    @Suite("Databases")
    struct SchemaTests {
        private let entries = Entries()

        #if SQLite
        @Test("SQLite: tables of a newer release are not used")
        func newerTables() async throws {
            let file = TemporaryFile()
            let database = try DatabaseQueue(path: file.path)
            _ = try SQLiteStore(database)
            try await database.write {
                try $0.execute(sql: "UPDATE webhook_schema SET version = 99")
            }
            #expect(throws: StoreError.newerSchema(found: 99, known: 1)) {
                try SQLiteStore(database)
            }
        }

        @Test("SQLite: tables that many open at the same time are created once")
        func concurrentCreation() async throws {
            let file = TemporaryFile()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { _ = try SQLiteStore(path: file.path) } }
                try await group.waitForAll()
            }
        }

        @Test("SQLite: events are found by an index, and not sorted")
        func plan() throws {
            let database = try DatabaseQueue()
            _ = try SQLiteStore(database)
            let plans = try database.write { database in
                try ["due IS NULL ORDER BY id LIMIT 1", "due IS NOT NULL AND due <= 1"].map {
                    condition in
                    try Row.fetchAll(
                        database,
                        sql: """
                            EXPLAIN QUERY PLAN SELECT id FROM webhook_inbox
                            WHERE endpoint = 'a' AND is_dead = 0 AND is_blocked = 0 AND \(condition)
                            """
                    ).map { $0["detail"] as String }.joined(separator: ", ")
                }
            }
            #expect(plans[0].contains("webhook_inbox_now (endpoint=?)"))
            #expect(plans[1].contains("webhook_inbox_later (endpoint=? AND due>? AND due<?)"))
            #expect(plans.allSatisfy { !$0.contains("B-TREE") })
        }

        @Test("SQLite: discarded events are in none of the files", arguments: [10, 50_000])
        func secureDeletion(size: Int) async throws {
            let file = TemporaryFile()
            let store = try SQLiteStore(path: file.path)
            let marker = "Zo\u{EB} Ackermann"
            let body = marker + String(repeating: ".", count: size)
            for name in ["a", "b", "c"] {
                try await store.add([entries.entry(name, subject: marker, body: body)])
            }
            let lease = try await store.take(1, of: entries.endpoint)[0]
            func isThere() -> Bool {
                ["", "-wal"].contains { suffix in
                    let bytes = try? Data(contentsOf: URL(fileURLWithPath: file.path + suffix))
                    return bytes?.range(of: Data(marker.utf8)) != nil
                }
            }
            #expect(isThere())
            try await store.finish(lease)
            #expect(try await store.discard(InboxQuery(subject: marker)) == 2)
            #expect(!isThere())
        }
        #endif

        #if PostgreSQL
        @Test(
            "PostgreSQL: tables of a newer release are not used", .enabled(if: StoreKind.url != nil)
        )
        func newerTablesInPostgreSQL() async throws {
            let client = PostgreSQLConnection(url: StoreKind.url ?? "")
            let schema = "s" + UUID().uuidString.lowercased().filter { $0 != "-" }
            try await client.transaction(seconds: 10) { try $0.runAll("CREATE SCHEMA \(schema)") }
            let url = (StoreKind.url ?? "") + "?options=-csearch_path%3D\(schema)"
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { _ = try await PostgreSQLStore(url: url) } }
                try await group.waitForAll()
            }
            // Its triggers find its tables, not those of the search path.
            let store = try await PostgreSQLStore(url: url)
            try await store.add([
                entries.entry("a", subject: "x"), entries.entry("b", subject: "x"),
            ])
            try await client.transaction(seconds: 10) { transaction in
                try transaction.runAll(
                    """
                    DELETE FROM \(schema).webhook_inbox WHERE NOT is_blocked;
                    UPDATE \(schema).webhook_schema SET version = 99
                    """)
            }
            #expect(try await store.names(taking: 5, of: entries) == ["b"])
            await #expect(throws: StoreError.newerSchema(found: 99, known: 1)) {
                try await PostgreSQLStore(url: url)
            }
            try await client.transaction(seconds: 10) {
                try $0.runAll("DROP SCHEMA \(schema) CASCADE")
            }
        }

        @Test("PostgreSQL: a lost connection is opened again", .enabled(if: StoreKind.url != nil))
        func reconnection() async throws {
            let store = try await PostgreSQLStore(url: StoreKind.url ?? "", connections: 1)
            let client = PostgreSQLConnection(url: StoreKind.url ?? "")
            try await store.add([entries.entry("a")])
            // The connection of the store was used last.
            _ = try await client.transaction(seconds: 10) { transaction in
                try transaction.run(
                    """
                    SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
                    WHERE pid <> pg_backend_pid() AND application_name = 'webhook-stores'
                    """)
            }
            #expect(try await store.names(taking: 5, of: entries) == ["a"])
        }

        @Test(
            "PostgreSQL: errors have the message and the code of the server",
            .enabled(if: StoreKind.url != nil))
        func errors() async throws {
            let client = PostgreSQLConnection(url: StoreKind.url ?? "")
            let error = await #expect(throws: PostgreSQLError.self) {
                try await client.transaction(seconds: 10) { try $0.run("SELECT 1 / 0") }
            }
            #expect(error?.code == "22012")
            #expect(error?.message == "ERROR:  division by zero")
            let secret = "s3cret"
            let refused = await #expect(throws: PostgreSQLError.self) {
                try await PostgreSQLStore(url: "postgres://shop:\(secret)@127.0.0.1:1/shop")
            }
            #expect(refused?.code == nil)
            #expect(refused?.description.contains(secret) == false)
        }

        @Test(
            "PostgreSQL: the sizes of an inbox stay few, and right",
            .enabled(if: StoreKind.url != nil))
        func sizes() async throws {
            let store = try await PostgreSQLStore(url: StoreKind.url ?? "")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask { [entries] in try await store.add([entries.entry("\(number)")]) }
                }
                try await group.waitForAll()
            }
            let client = PostgreSQLConnection(url: StoreKind.url ?? "")
            func rows() async throws -> (count: Int, size: Int64) {
                try await client.transaction(seconds: 10) { transaction in
                    let rows = try transaction.run("SELECT bytes FROM webhook_inbox_sizes")
                    return (rows.count, try rows.reduce(Int64(0)) { $0 + (try $1.number("bytes")) })
                }
            }
            #expect(try await rows().count <= 10)
            #expect(try await rows().size == store.statistics(of: nil).bytes)
            _ = try await store.clean()
            #expect(try await rows().count == 1)
            #expect(try await rows().size == store.statistics(of: nil).bytes)
            _ = try await store.discard(InboxQuery(endpoint: entries.endpoint))
        }
        #endif
    }
}
