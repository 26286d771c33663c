#if PostgreSQL
import Foundation
import WebhookReceiver

/// Operations on the table of deliveries.
///
/// A row is a claim while it has a token, and a commit afterwards. It also has the signed body and its type,
/// if the request has one.
extension PostgresTransaction {
    func createDeliveries() throws {
        try run("SET LOCAL client_min_messages = warning")
        // Processes that create the tables concurrently would conflict.
        try run("SELECT pg_advisory_xact_lock(7711)")
        try run(
            """
            CREATE TABLE IF NOT EXISTS webhook_deliveries (
                id text PRIMARY KEY, token text, expires timestamptz NOT NULL, body text, type text)
            """)
        try run(
            """
            CREATE INDEX IF NOT EXISTS webhook_deliveries_expires ON webhook_deliveries (expires)
            """)
        try run(
            """
            CREATE INDEX IF NOT EXISTS webhook_deliveries_body ON webhook_deliveries (body)
            WHERE body IS NOT NULL
            """)
        try run(
            """
            CREATE TABLE IF NOT EXISTS webhook_inbox (
                position bigserial PRIMARY KEY, delivery text NOT NULL, endpoint text NOT NULL,
                sender text, headers json NOT NULL, body bytea NOT NULL,
                time timestamptz NOT NULL)
            """)
    }

    func claim(_ request: ClaimRequest, for lease: Duration) throws -> ClaimResult {
        var claim = DeliveryClaim(request, token: UUID().uuidString)
        if let body = request.body {
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
            """, request.id.rawValue, claim.token, interval(lease), request.body?.id.rawValue,
            request.body?.type)
        if !claimed.isEmpty { return .claimed(claim) }
        let state = try run(
            "SELECT token IS NULL FROM webhook_deliveries WHERE id = $1", request.id.rawValue)
        return state.first?.first == "t" ? .finished : .inFlight
    }

    /// Whether claims and commits of the same body have another type, or belong to another delivery.
    private func others(
        of body: SignedBody, _ id: DeliveryID
    ) throws -> (haveOtherType: Bool, areOtherDeliveries: Bool) {
        // Deliveries of the same body wait for each other; concurrent ones would not see each other.
        try run("SELECT pg_advisory_xact_lock(hashtextextended($1, 7711))", body.id.rawValue)
        let row = try run(
            """
            SELECT bool_or(type <> $2), bool_or(id <> $3)
            FROM webhook_deliveries WHERE body = $1 AND expires > now()
            """, body.id.rawValue, body.type, id.rawValue
        ).first
        return (row?[0] == "t", row?[1] == "t")
    }

    func renew(_ claim: DeliveryClaim, for lease: Duration) throws {
        try run(
            """
            UPDATE webhook_deliveries SET expires = now() + $3::interval WHERE id = $1 AND token = $2
            """, claim.id.rawValue, claim.token, interval(lease))
    }

    func commit(_ request: ClaimRequest, for timeToLive: Duration) throws {
        // An existing commit is not changed.
        try run(
            """
            INSERT INTO webhook_deliveries AS d (id, token, expires, body, type)
            VALUES ($1, NULL, now() + $2::interval, $3, $4)
            ON CONFLICT (id) DO UPDATE SET token = NULL, expires = excluded.expires,
                body = excluded.body, type = excluded.type
            WHERE d.token IS NOT NULL OR d.expires <= now()
            """, request.id.rawValue, interval(timeToLive), request.body?.id.rawValue,
            request.body?.type)
    }

    func release(_ claim: DeliveryClaim) throws {
        try run(
            "DELETE FROM webhook_deliveries WHERE id = $1 AND token = $2", claim.id.rawValue,
            claim.token)
    }

    func clean() throws -> Int {
        let rows = try run(
            """
            WITH gone AS (DELETE FROM webhook_deliveries WHERE expires <= now() RETURNING id)
            SELECT count(*) FROM gone
            """)
        return rows.first?.first.flatMap { $0.flatMap { Int($0) } } ?? 0
    }

    private func interval(_ duration: Duration) -> String { "\(duration.inSeconds) s" }
}
#endif
