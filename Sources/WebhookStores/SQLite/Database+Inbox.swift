#if SQLite
import Foundation
import GRDB
import WebhookEvents
import WebhookReceiver

/// Operations on the tables of the inbox.
extension Database {
    /// The size of all events in the inbox, in bytes.
    func inboxSize() throws -> Int64 {
        try Int64.fetchOne(self, sql: "SELECT bytes FROM webhook_inbox_size") ?? 0
    }

    func insert(_ entry: InboxEntry) throws {
        let body = entry.request.body
        let subject = entry.subject.map(StoredText.encode)
        let endpoint = StoredText.encode(entry.endpoint)
        try execute(
            sql: """
                INSERT INTO webhook_inbox (
                    endpoint, sender, type, subject, received, delivery, is_signed,
                    content, content_type, content_has_one_type, position, size, is_blocked)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, EXISTS (
                    SELECT 1 FROM webhook_inbox
                    WHERE endpoint = ?1 AND subject = ?4 AND is_dead = 0))
                """,
            arguments: [
                endpoint, entry.sender.map(StoredText.encode), entry.type.map(StoredText.encode),
                subject, entry.time.timeIntervalSince1970, entry.request.id.rawValue,
                entry.request.isSigned, body?.id.rawValue, body?.type, body?.hasOneType,
                entry.index, entry.message.storedSize,
            ])
        try execute(
            sql: "INSERT INTO webhook_messages (id, headers, body) VALUES (?, ?, ?)",
            arguments: [
                lastInsertedRowID, StoredHeaders.text(entry.message.headers),
                Data(entry.message.body),
            ])
    }

    func take(_ limit: Int, of endpoint: String, for lease: Duration) throws -> [InboxLease] {
        let endpoint = StoredText.encode(endpoint)
        // Once for each event whose time has come, so that those that wait for theirs cost nothing.
        try execute(
            sql: """
                UPDATE webhook_inbox SET due = NULL
                WHERE endpoint = ? AND is_dead = 0 AND is_blocked = 0 AND due IS NOT NULL
                    AND due <= ?
                """, arguments: [endpoint, now])
        let ids = try Int64.fetchAll(
            self,
            sql: """
                SELECT id FROM webhook_inbox
                WHERE endpoint = ? AND is_dead = 0 AND is_blocked = 0 AND due IS NULL
                ORDER BY id LIMIT ?
                """, arguments: [endpoint, max(limit, 0)])
        let token = UUID().uuidString
        return try ids.compactMap { id in
            try execute(
                sql: """
                    UPDATE webhook_inbox SET attempts = attempts + 1, token = ?, due = ?
                    WHERE id = ?
                    """, arguments: [token, now + lease.interval, id])
            return try Row.fetchOne(self, sql: "\(Self.entries) WHERE i.id = ?", arguments: [id])
                .map { row in
                    InboxLease(
                        id: id, entry: try row.entry(), attempt: row["attempts"], token: token)
                }
        }
    }

    /// Selects events with their messages.
    static var entries: String {
        "SELECT i.*, m.headers, m.body FROM webhook_inbox i JOIN webhook_messages m ON m.id = i.id"
    }

    func renew(_ lease: InboxLease, for duration: Duration) throws {
        try execute(
            sql: """
                UPDATE webhook_inbox SET due = ?
                WHERE id = ? AND token = ? AND is_dead = 0
                """, arguments: [now + duration.interval, lease.id, lease.token])
    }

    /// Deletes an event that was handled.
    ///
    /// - Returns: Whether it was there.
    @discardableResult
    func finish(_ lease: InboxLease) throws -> Bool {
        try execute(sql: "DELETE FROM webhook_inbox WHERE id = ?", arguments: [lease.id])
        return changesCount > 0
    }

    func retry(
        _ lease: InboxLease, after delay: Duration, isAttempt: Bool, because reason: String
    ) throws {
        try execute(
            sql: """
                UPDATE webhook_inbox SET token = NULL, due = ?, error = ?, attempts = attempts - ?
                WHERE id = ? AND token = ? AND is_dead = 0
                """,
            arguments: [
                delay > .zero ? now + delay.interval : nil, StoredText.encode(reason),
                isAttempt ? 0 : 1, lease.id, lease.token,
            ])
    }

    func bury(_ lease: InboxLease, because reason: String) throws {
        // A dead letter with a subject is blocked, so that it is not due at once when it is replayed.
        try execute(
            sql: """
                UPDATE webhook_inbox SET token = NULL, due = NULL, error = ?, is_dead = 1,
                    is_blocked = subject IS NOT NULL
                WHERE id = ? AND token = ? AND is_dead = 0
                """, arguments: [StoredText.encode(reason), lease.id, lease.token])
    }
}
#endif
