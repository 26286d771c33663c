#if SQLite
import Foundation
import GRDB
import WebhookReceiver

/// Operations of people on the inbox.
extension Database {
    func records(_ query: InboxQuery, limit: Int) throws -> [InboxRecord] {
        let (condition, arguments) = query.condition(at: now)
        return try Row.fetchAll(
            self, sql: "\(Self.entries) WHERE \(condition) ORDER BY i.id LIMIT ?",
            arguments: arguments + [max(limit, 0)]
        ).map { try $0.record(at: now) }
    }

    func replay(_ query: InboxQuery) throws -> Int {
        let (condition, arguments) = query.condition(at: now, isIdle: true)
        try execute(
            sql: """
                UPDATE webhook_inbox AS i
                SET is_dead = 0, attempts = 0, due = NULL, token = NULL WHERE \(condition)
                """, arguments: arguments)
        return changesCount
    }

    func discard(_ query: InboxQuery) throws -> Int {
        let (condition, arguments) = query.condition(at: now, isIdle: true)
        try execute(sql: "DELETE FROM webhook_inbox AS i WHERE \(condition)", arguments: arguments)
        return changesCount
    }

    func statistics(of endpoint: String?) throws -> InboxStatistics {
        let row = try Row.fetchOne(
            self,
            sql: """
                SELECT coalesce(sum(is_dead), 0) AS dead, count(*) AS total,
                    coalesce(sum(is_dead = 0 AND token IS NOT NULL AND due > ?2), 0) AS running,
                    coalesce(sum(size), 0) AS bytes, min(CASE WHEN is_dead = 0 THEN received END) AS oldest
                FROM webhook_inbox WHERE ?1 IS NULL OR endpoint = ?1
                """, arguments: [endpoint.map(StoredText.encode), now])
        let (total, dead, running): (Int, Int, Int) = (
            row?["total"] ?? 0, row?["dead"] ?? 0, row?["running"] ?? 0
        )
        let oldest: Double? = row?["oldest"]
        return InboxStatistics(
            waiting: total - dead - running, running: running, dead: dead,
            bytes: row?["bytes"] ?? 0, oldest: oldest.map(Date.init(timeIntervalSince1970:)))
    }
}

extension InboxQuery {
    /// The condition for events `i` in SQL, with its arguments.
    ///
    /// - Parameter isIdle: Whether events that are being handled are left out.
    fileprivate func condition(
        at now: Double, isIdle: Bool = false
    ) -> (String, StatementArguments) {
        var conditions = ["1"]
        var arguments = StatementArguments()
        func add(_ condition: String, _ values: StatementArguments = []) {
            conditions.append("(\(condition))")
            arguments += values
        }
        let running = "is_dead = 0 AND token IS NOT NULL AND due IS NOT NULL AND due > ?"
        if let ids { add("i.id IN (SELECT value FROM json_each(?))", ["\(ids)"]) }
        if let endpoint { add("endpoint = ?", [StoredText.encode(endpoint)]) }
        if let type { add("type = ?", [StoredText.encode(type)]) }
        if let subject { add("subject = ?", [StoredText.encode(subject)]) }
        if let receivedBefore { add("received < ?", [receivedBefore.timeIntervalSince1970]) }
        switch state {
        case nil: break
        case .dead: add("is_dead = 1")
        case .running: add(running, [now])
        case .waiting: add("is_dead = 0 AND NOT (\(running))", [now])
        }
        if isIdle { add("NOT (\(running))", [now]) }
        return (conditions.joined(separator: " AND "), arguments)
    }
}
#endif
