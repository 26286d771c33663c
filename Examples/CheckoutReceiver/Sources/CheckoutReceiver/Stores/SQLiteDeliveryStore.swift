#if SQLite
import Foundation
import GRDB
import WebhookReceiver

/// Remembers deliveries in a file, for the processes of one machine.
///
/// A row is a claim while it has a token, and a commit afterwards.
struct SQLiteDeliveryStore: CleanableStore {
    private let database: DatabasePool
    private let lease: Int
    private let timeToLive: Int

    init(path: String, lease: Int, timeToLive: Int = 4 * 24 * 3600) throws {
        self.lease = lease
        self.timeToLive = timeToLive
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        // A commit that was answered survives the loss of power too.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        database = try DatabasePool(path: path, configuration: configuration)
        try database.write { database in
            try database.execute(
                sql: """
                    CREATE TABLE IF NOT EXISTS deliveries (
                        id TEXT PRIMARY KEY, token TEXT, expires REAL NOT NULL) WITHOUT ROWID;
                    CREATE INDEX IF NOT EXISTS deliveries_expires ON deliveries (expires);
                    """)
        }
    }

    func claim(_ id: DeliveryID) async throws -> ClaimResult {
        let token = UUID().uuidString
        return try await database.write { [lease] database in
            let now = Date().timeIntervalSince1970
            try database.execute(
                sql: """
                    INSERT INTO deliveries (id, token, expires) VALUES (?1, ?2, ?3)
                    ON CONFLICT (id) DO UPDATE SET token = ?2, expires = ?3 WHERE expires <= ?4
                    """,
                arguments: [id.rawValue, token, now + Double(lease), now])
            if database.changesCount > 0 { return .claimed(DeliveryClaim(id: id, token: token)) }
            let isClaimed = try Bool.fetchOne(
                database, sql: "SELECT token IS NOT NULL FROM deliveries WHERE id = ?",
                arguments: [id.rawValue])
            return isClaimed == false ? .finished : .inFlight
        }
    }

    func commit(_ claim: DeliveryClaim) async throws {
        let expires = Date().timeIntervalSince1970 + Double(timeToLive)
        try await database.write { database in
            try database.execute(
                sql: """
                    INSERT INTO deliveries (id, token, expires) VALUES (?1, NULL, ?2)
                    ON CONFLICT (id) DO UPDATE SET token = NULL, expires = ?2
                    """,
                arguments: [claim.id.rawValue, expires])
        }
    }

    func release(_ claim: DeliveryClaim) async throws {
        try await database.write { database in
            try database.execute(
                sql: "DELETE FROM deliveries WHERE id = ? AND token = ?",
                arguments: [claim.id.rawValue, claim.token])
        }
    }

    /// Forgets what has expired.
    ///
    /// - Returns: How many deliveries that were.
    func clean() async throws -> Int {
        try await database.write { database in
            try database.execute(
                sql: "DELETE FROM deliveries WHERE expires <= ?",
                arguments: [Date().timeIntervalSince1970])
            return database.changesCount
        }
    }
}
#endif
