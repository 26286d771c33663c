#if SQLite
import Foundation
import GRDB
import WebhookReceiver

/// Operations on the table of deliveries.
extension Database {
    /// The current time, in seconds since 1970. All processes are on one machine.
    var now: Double { Date().timeIntervalSince1970 }

    func claim(_ request: ClaimRequest, for lease: Duration) throws -> ClaimResult {
        try claim(request) { claim in (claim.token, now + lease.interval) }
    }

    /// Claims a delivery and commits it.
    func claimForever(_ request: ClaimRequest, for timeToLive: Duration) throws -> ClaimResult {
        try claim(request) { _ in (nil, now + timeToLive.interval) }
    }

    private func claim(
        _ request: ClaimRequest, _ values: (DeliveryClaim) -> (token: String?, expires: Double)
    ) throws -> ClaimResult {
        var claim = DeliveryClaim(request, token: UUID().uuidString)
        if let body = request.body {
            let others = try others(of: body, request.id)
            if body.hasOneType, others.haveOtherType { return .otherType }
            claim.isPossibleReplay = others.areOtherDeliveries
        }
        let (token, expires) = values(claim)
        try execute(
            sql: """
                INSERT INTO webhook_deliveries (id, token, expires, body, type)
                VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (id) DO UPDATE SET token = ?2, expires = ?3, body = ?4, type = ?5
                WHERE expires <= ?6
                """,
            arguments: [
                request.id.rawValue, token, expires, request.body?.id.rawValue, request.body?.type,
                now,
            ])
        if changesCount > 0 { return .claimed(claim) }
        let isClaimed = try Bool.fetchOne(
            self, sql: "SELECT token IS NOT NULL FROM webhook_deliveries WHERE id = ?",
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
                FROM webhook_deliveries WHERE body = ?1 AND expires > ?4
                """,
            arguments: [body.id.rawValue, body.type, id.rawValue, now])
        return (row?[0] ?? false, row?[1] ?? false)
    }

    func renew(_ claim: DeliveryClaim, for lease: Duration) throws {
        try execute(
            sql: "UPDATE webhook_deliveries SET expires = ? WHERE id = ? AND token = ?",
            arguments: [now + lease.interval, claim.id.rawValue, claim.token])
    }

    /// Commits a delivery. An existing commit is not changed.
    ///
    /// - Returns: Whether there was none.
    @discardableResult
    func commit(_ request: ClaimRequest, for timeToLive: Duration) throws -> Bool {
        try execute(
            sql: """
                INSERT INTO webhook_deliveries (id, token, expires, body, type)
                VALUES (?1, NULL, ?2, ?3, ?4)
                ON CONFLICT (id) DO UPDATE SET token = NULL, expires = ?2, body = ?3, type = ?4
                WHERE token IS NOT NULL OR expires <= ?5
                """,
            arguments: [
                request.id.rawValue, now + timeToLive.interval, request.body?.id.rawValue,
                request.body?.type, now,
            ])
        return changesCount > 0
    }

    func release(_ claim: DeliveryClaim) throws {
        try execute(
            sql: "DELETE FROM webhook_deliveries WHERE id = ? AND token = ?",
            arguments: [claim.id.rawValue, claim.token])
    }

    func deleteExpiredDeliveries() throws -> Int {
        try execute(sql: "DELETE FROM webhook_deliveries WHERE expires <= ?", arguments: [now])
        return changesCount
    }
}
#endif
