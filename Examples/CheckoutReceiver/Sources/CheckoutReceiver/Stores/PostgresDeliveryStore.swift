#if PostgreSQL
import Foundation
import WebhookReceiver

/// Remembers deliveries in PostgreSQL, for processes on any number of machines. The database's clock
/// is that of all.
///
/// A row is a claim while it has a token, and a commit afterwards.
struct PostgresDeliveryStore: CleanableStore {
    private let connections: [PostgresConnection]
    private let lease: String
    private let timeToLive: String

    /// - Parameter url: A connection URI of libpq, `postgres://user@host/database`.
    init(
        url: String, lease: Int, timeToLive: Int = 4 * 24 * 3600, connections count: Int = 4
    ) async throws {
        self.lease = "\(lease) s"
        self.timeToLive = "\(timeToLive) s"
        connections = try (0..<count).map { _ in try PostgresConnection(url: url) }
        // Two processes that create the table at once would be in each other's way.
        try await connections[0].run("SELECT pg_advisory_lock(7711)")
        try await connections[0].run(
            """
            CREATE TABLE IF NOT EXISTS webhook_deliveries (
                id text PRIMARY KEY, token text, expires timestamptz NOT NULL)
            """)
        try await connections[0].run(
            """
            CREATE INDEX IF NOT EXISTS webhook_deliveries_expires ON webhook_deliveries (expires)
            """)
        try await connections[0].run("SELECT pg_advisory_unlock(7711)")
    }

    func claim(_ id: DeliveryID) async throws -> ClaimResult {
        let token = UUID().uuidString
        let connection = connection(for: id)
        let claimed = try await connection.run(
            """
            INSERT INTO webhook_deliveries AS d (id, token, expires)
            VALUES ($1, $2, now() + $3::interval)
            ON CONFLICT (id) DO UPDATE SET token = excluded.token, expires = excluded.expires
            WHERE d.expires <= now()
            RETURNING id
            """, id.rawValue, token, lease)
        if claimed != nil { return .claimed(DeliveryClaim(id: id, token: token)) }
        let state = try await connection.run(
            """
            SELECT CASE WHEN token IS NULL THEN 'finished' ELSE 'claimed' END
            FROM webhook_deliveries WHERE id = $1
            """, id.rawValue)
        return state == "finished" ? .finished : .inFlight
    }

    func commit(_ claim: DeliveryClaim) async throws {
        try await connection(for: claim.id).run(
            """
            INSERT INTO webhook_deliveries (id, token, expires)
            VALUES ($1, NULL, now() + $2::interval)
            ON CONFLICT (id) DO UPDATE SET token = NULL, expires = excluded.expires
            """, claim.id.rawValue, timeToLive)
    }

    func release(_ claim: DeliveryClaim) async throws {
        try await connection(for: claim.id).run(
            "DELETE FROM webhook_deliveries WHERE id = $1 AND token = $2", claim.id.rawValue,
            claim.token)
    }

    /// Forgets what has expired.
    ///
    /// - Returns: How many deliveries that were.
    func clean() async throws -> Int {
        let count = try await connections[0].run(
            """
            WITH gone AS (DELETE FROM webhook_deliveries WHERE expires <= now() RETURNING id)
            SELECT count(*) FROM gone
            """)
        return count.flatMap { Int($0) } ?? 0
    }

    private func connection(for id: DeliveryID) -> PostgresConnection {
        connections[Int(UInt(bitPattern: id.hashValue) % UInt(connections.count))]
    }
}
#endif
