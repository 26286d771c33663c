#if SQLite
import Foundation
import GRDB
import WebhookReceiver

/// Operations on the table of deliveries.
///
/// A row is a claim while it has a token, and a commit afterwards. It also has the signed body and its type,
/// if the request has one.
extension Database {
    func createDeliveries() throws {
        try execute(
            sql: """
                CREATE TABLE IF NOT EXISTS deliveries (
                    id TEXT PRIMARY KEY, token TEXT, expires REAL NOT NULL, body TEXT, type TEXT
                ) WITHOUT ROWID;
                CREATE INDEX IF NOT EXISTS deliveries_expires ON deliveries (expires);
                CREATE INDEX IF NOT EXISTS deliveries_body ON deliveries (body)
                    WHERE body IS NOT NULL;
                CREATE TABLE IF NOT EXISTS inbox (
                    position INTEGER PRIMARY KEY AUTOINCREMENT, delivery TEXT NOT NULL,
                    endpoint TEXT NOT NULL, sender TEXT, headers TEXT NOT NULL,
                    body BLOB NOT NULL, time REAL NOT NULL);
                """)
    }

    func claim(_ request: ClaimRequest, for lease: Duration) throws -> ClaimResult {
        var claim = DeliveryClaim(request, token: UUID().uuidString)
        if let body = request.body {
            let others = try others(of: body, request.id)
            if body.hasOneType, others.haveOtherType { return .otherType }
            claim.isPossibleReplay = others.areOtherDeliveries
        }
        try execute(
            sql: """
                INSERT INTO deliveries (id, token, expires, body, type) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (id) DO UPDATE SET token = ?2, expires = ?3, body = ?4, type = ?5
                WHERE expires <= ?6
                """,
            arguments: [
                request.id.rawValue, claim.token, now + lease.inSeconds, request.body?.id.rawValue,
                request.body?.type, now,
            ])
        if changesCount > 0 { return .claimed(claim) }
        let isClaimed = try Bool.fetchOne(
            self, sql: "SELECT token IS NOT NULL FROM deliveries WHERE id = ?",
            arguments: [request.id.rawValue])
        return isClaimed == false ? .finished : .inFlight
    }

    /// Whether claims and commits of the same body have another type, or belong to another delivery.
    private func others(
        of body: SignedBody, _ id: DeliveryID
    ) throws -> (haveOtherType: Bool, areOtherDeliveries: Bool) {
        let row = try Row.fetchOne(
            self,
            sql: """
                SELECT coalesce(max(type <> ?2), 0), coalesce(max(id <> ?3), 0)
                FROM deliveries WHERE body = ?1 AND expires > ?4
                """,
            arguments: [body.id.rawValue, body.type, id.rawValue, now])
        return (row?[0] ?? false, row?[1] ?? false)
    }

    func renew(_ claim: DeliveryClaim, for lease: Duration) throws {
        try execute(
            sql: "UPDATE deliveries SET expires = ? WHERE id = ? AND token = ?",
            arguments: [now + lease.inSeconds, claim.id.rawValue, claim.token])
    }

    func commit(_ request: ClaimRequest, for timeToLive: Duration) throws {
        // An existing commit is not changed.
        try execute(
            sql: """
                INSERT INTO deliveries (id, token, expires, body, type) VALUES (?1, NULL, ?2, ?3, ?4)
                ON CONFLICT (id) DO UPDATE SET token = NULL, expires = ?2, body = ?3, type = ?4
                WHERE token IS NOT NULL OR expires <= ?5
                """,
            arguments: [
                request.id.rawValue, now + timeToLive.inSeconds, request.body?.id.rawValue,
                request.body?.type, now,
            ])
    }

    func release(_ claim: DeliveryClaim) throws {
        try execute(
            sql: "DELETE FROM deliveries WHERE id = ? AND token = ?",
            arguments: [claim.id.rawValue, claim.token])
    }

    func clean() throws -> Int {
        try execute(sql: "DELETE FROM deliveries WHERE expires <= ?", arguments: [now])
        return changesCount
    }

    private var now: Double { Date().timeIntervalSince1970 }
}
#endif
