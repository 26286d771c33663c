#if PostgreSQL
import Foundation
import WebhookReceiver

/// Operations on the table of deliveries.
extension PostgreSQLTransaction {
    func claim(_ request: ClaimRequest, for lease: Duration) throws -> ClaimResult {
        try claim(request, isForever: false, for: lease)
    }

    /// Claims a delivery and commits it. Its body must have been locked.
    func claimForever(_ request: ClaimRequest, for timeToLive: Duration) throws -> ClaimResult {
        try claim(request, isForever: true, for: timeToLive)
    }

    private func claim(
        _ request: ClaimRequest, isForever: Bool, for duration: Duration
    ) throws -> ClaimResult {
        var claim = DeliveryClaim(request, token: UUID().uuidString)
        if let body = request.body {
            if !isForever {
                try run(
                    "SELECT pg_advisory_xact_lock(7711, webhook_lock($1, 7711))",
                    .text(body.id.rawValue))
            }
            let others = try others(of: body, request.id)
            if body.hasOneType, others.haveOtherType { return .otherType }
            claim.isPossibleReplay = others.areOtherDeliveries
        }
        let claimed = try run(
            """
            INSERT INTO webhook_deliveries AS d (id, token, expires, body, type)
            VALUES ($1, $2, now() + $3::interval, $4, $5)
            ON CONFLICT (id) DO UPDATE SET token = excluded.token, expires = excluded.expires,
                body = excluded.body, type = excluded.type
            WHERE d.expires <= now()
            RETURNING id
            """, .text(request.id.rawValue), isForever ? .null : .text(claim.token),
            .init(duration),
            .init(request.body?.id.rawValue), .init(request.body?.type))
        if !claimed.isEmpty { return .claimed(claim) }
        let state = try run(
            "SELECT token IS NULL AS finished FROM webhook_deliveries WHERE id = $1",
            .text(request.id.rawValue)
        ).first
        return state?.isTrue("finished") == true ? .finished : .inFlight
    }

    /// Whether claims and commits of the same body have another type, or belong to another delivery.
    ///
    /// Deliveries of the same body wait for each other; concurrent ones would not see each other.
    private func others(
        of body: SignedBody, _ id: DeliveryID
    ) throws -> (haveOtherType: Bool, areOtherDeliveries: Bool) {
        let row = try run(
            """
            SELECT bool_or(type <> $2) AS other_type, bool_or(id <> $3) AS other
            FROM webhook_deliveries WHERE body = $1 AND expires > now()
            """, .text(body.id.rawValue), .text(body.type), .text(id.rawValue)
        ).first
        return (row?.isTrue("other_type") ?? false, row?.isTrue("other") ?? false)
    }

    func renew(_ claim: DeliveryClaim, for lease: Duration) throws {
        try run(
            """
            UPDATE webhook_deliveries SET expires = now() + $3::interval WHERE id = $1 AND token = $2
            """, .text(claim.id.rawValue), .text(claim.token), .init(lease))
    }

    /// Commits a delivery. An existing commit is not changed.
    func commit(_ request: ClaimRequest, for timeToLive: Duration) throws {
        try run(
            """
            INSERT INTO webhook_deliveries AS d (id, token, expires, body, type)
            VALUES ($1, NULL, now() + $2::interval, $3, $4)
            ON CONFLICT (id) DO UPDATE SET token = NULL, expires = excluded.expires,
                body = excluded.body, type = excluded.type
            WHERE d.token IS NOT NULL OR d.expires <= now()
            """, .text(request.id.rawValue), .init(timeToLive), .init(request.body?.id.rawValue),
            .init(request.body?.type))
    }

    func release(_ claim: DeliveryClaim) throws {
        try run(
            "DELETE FROM webhook_deliveries WHERE id = $1 AND token = $2",
            .text(claim.id.rawValue), .text(claim.token))
    }

    /// Deletes expired deliveries, and adds up the sizes of the inbox.
    func clean() throws -> Int {
        try run(
            """
            WITH gone AS (
                DELETE FROM webhook_inbox_sizes WHERE id IN (
                    SELECT id FROM webhook_inbox_sizes FOR UPDATE SKIP LOCKED)
                RETURNING bytes)
            INSERT INTO webhook_inbox_sizes (bytes) SELECT coalesce(sum(bytes), 0) FROM gone
            """)
        let rows = try run(
            """
            WITH gone AS (DELETE FROM webhook_deliveries WHERE expires <= now() RETURNING id)
            SELECT count(*) FROM gone
            """)
        return try rows.first?.number("count") ?? 0
    }
}
#endif
