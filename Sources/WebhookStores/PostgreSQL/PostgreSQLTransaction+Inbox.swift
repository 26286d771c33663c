#if PostgreSQL
import Foundation
import WebhookEvents
import WebhookReceiver

/// Operations on the table of the inbox.
extension PostgreSQLTransaction {
    func append(
        _ entries: [InboxEntry], for timeToLive: Duration, upTo maximumSize: Int64
    ) throws -> [ClaimResult] {
        try lock(entries)
        let row = try run(
            "SELECT coalesce(sum(bytes), 0)::bigint AS size FROM webhook_inbox_sizes"
        ).first
        var size: Int64 = try row?.number("size") ?? 0
        guard size < maximumSize else { throw InboxIsFull() }
        return try entries.map { entry in
            let result = try claimForever(entry.request, for: timeToLive)
            guard case .claimed = result else { return result }
            size += entry.message.storedSize
            guard size <= maximumSize else { throw InboxIsFull() }
            try insert(entry)
            return result
        }
    }

    /// Locks the signed bodies and the subjects, in an order that is the same for all, so that no one waits
    /// for another one in a circle.
    private func lock(_ entries: [InboxEntry]) throws {
        let bodies = entries.compactMap { $0.request.body }.map { body in
            JSONValue.array([.string(body.id.rawValue), .null])
        }
        let subjects = entries.compactMap { entry in
            entry.subject.map { subject in
                JSONValue.array([
                    .string(StoredText.encode(entry.endpoint)), .string(StoredText.encode(subject)),
                ])
            }
        }
        guard !bodies.isEmpty || !subjects.isEmpty else { return }
        let texts = String(decoding: JSONValue.array(bodies + subjects).bytes, as: UTF8.self)
        try run(
            """
            SELECT pg_advisory_xact_lock(7711, key) FROM (
                SELECT DISTINCT webhook_lock(
                    t->>0, CASE WHEN t->>1 IS NULL THEN 7711 ELSE hashtextextended(t->>1, 0) END
                ) AS key FROM json_array_elements($1::json) t ORDER BY key) AS locks
            """, .text(texts))
    }

    private func insert(_ entry: InboxEntry) throws {
        let body = entry.request.body
        try run(
            """
            INSERT INTO webhook_inbox (
                endpoint, sender, type, subject, received, delivery, is_signed, content,
                content_type, content_has_one_type, position, size, headers, body, is_blocked)
            VALUES ($1, $2, $3, $4, to_timestamp($5), $6, $7, $8, $9, $10, $11, $12, $13, $14, EXISTS (
                SELECT FROM webhook_inbox
                WHERE endpoint = $1 AND queue = hashtextextended($4, 0) AND NOT is_dead))
            """, .text(StoredText.encode(entry.endpoint)),
            .init(entry.sender.map(StoredText.encode)), .init(entry.type.map(StoredText.encode)),
            .init(entry.subject.map(StoredText.encode)), .init(entry.time.timeIntervalSince1970),
            .text(entry.request.id.rawValue), .init(entry.request.isSigned),
            .init(body?.id.rawValue), .init(body?.type), .init(body?.hasOneType),
            .init(entry.index), .init(entry.message.storedSize),
            .text(StoredHeaders.text(entry.message.headers)), .bytes(entry.message.body))
    }

    func take(_ limit: Int, of endpoint: String, for lease: Duration) throws -> [InboxLease] {
        let endpoint = PostgreSQLValue.text(StoredText.encode(endpoint))
        // Once for each event whose time has come, so that those that wait for theirs cost nothing.
        try run(
            """
            UPDATE webhook_inbox SET due = NULL WHERE id IN (
                SELECT id FROM webhook_inbox
                WHERE endpoint = $1 AND NOT is_dead AND NOT is_blocked AND due IS NOT NULL
                    AND due <= now()
                FOR UPDATE SKIP LOCKED)
            """, endpoint)
        let token = UUID().uuidString
        let rows = try run(
            """
            UPDATE webhook_inbox SET attempts = attempts + 1, token = $3, due = now() + $4::interval
            WHERE id IN (
                SELECT id FROM webhook_inbox
                WHERE endpoint = $1 AND NOT is_dead AND NOT is_blocked AND due IS NULL
                ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED)
            RETURNING *, extract(epoch FROM received) AS received_seconds
            """, endpoint, .init(max(limit, 0)), .text(token), .init(lease))
        return try rows.map { row in
            InboxLease(
                id: try row.number("id"), entry: try row.entry(),
                attempt: try row.number("attempts"),
                token: token)
        }.sorted { $0.id < $1.id }
    }

    func renew(_ lease: InboxLease, for duration: Duration) throws {
        try run(
            """
            UPDATE webhook_inbox SET due = now() + $3::interval
            WHERE id = $1 AND token = $2 AND NOT is_dead
            """, .init(lease.id), .text(lease.token), .init(duration))
    }

    func finish(_ lease: InboxLease) throws {
        try run("DELETE FROM webhook_inbox WHERE id = $1", .init(lease.id))
    }

    func retry(
        _ lease: InboxLease, after delay: Duration, isAttempt: Bool, because reason: String
    ) throws {
        try run(
            """
            UPDATE webhook_inbox SET token = NULL, error = $4, attempts = attempts - $5,
                due = CASE WHEN $3::interval > interval '0' THEN now() + $3::interval END
            WHERE id = $1 AND token = $2 AND NOT is_dead
            """, .init(lease.id), .text(lease.token), .init(delay),
            .text(StoredText.encode(reason)), isAttempt ? "0" : "1")
    }

    func bury(_ lease: InboxLease, because reason: String) throws {
        // A dead letter with a subject is blocked, so that it is not due at once when it is replayed.
        try run(
            """
            UPDATE webhook_inbox SET token = NULL, due = NULL, error = $3, is_dead = true,
                is_blocked = queue IS NOT NULL
            WHERE id = $1 AND token = $2 AND NOT is_dead
            """, .init(lease.id), .text(lease.token), .text(StoredText.encode(reason)))
    }
}
#endif
