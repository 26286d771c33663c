#if PostgreSQL
import Foundation
import WebhookEvents
import WebhookReceiver

/// Operations of people on the inbox.
extension PostgreSQLTransaction {
    private static let isRunning =
        "(NOT is_dead AND token IS NOT NULL AND due IS NOT NULL AND due > now())"

    /// The state of an event.
    private static let state =
        "CASE WHEN is_dead THEN 'dead' WHEN \(isRunning) THEN 'running' ELSE 'waiting' END"

    /// The condition for the events of a query, whose values are `$1` to `$6`.
    private static let condition = """
        ($1::json IS NULL OR id IN (SELECT json_array_elements_text($1::json)::bigint))
        AND ($2::text IS NULL OR endpoint = $2) AND ($3::text IS NULL OR \(state) = $3)
        AND ($4::text IS NULL OR type = $4)
        AND ($5::text IS NULL OR subject = $5)
        AND ($6::double precision IS NULL OR received < to_timestamp($6))
        """

    private func run(
        _ sql: String, _ query: InboxQuery, _ more: PostgreSQLValue...
    ) throws -> [PostgreSQLRow] {
        try run(
            sql,
            values: [
                .init(query.ids.map { "\($0)" }), .init(query.endpoint.map(StoredText.encode)),
                .init(query.state?.rawValue), .init(query.type.map(StoredText.encode)),
                .init(query.subject.map(StoredText.encode)),
                .init(query.receivedBefore.map { "\($0.timeIntervalSince1970)" }),
            ] + more)
    }

    func records(_ query: InboxQuery, limit: Int) throws -> [InboxRecord] {
        try run(
            """
            SELECT *, \(Self.state) AS state, extract(epoch FROM received) AS received_seconds,
                extract(epoch FROM due) AS due_seconds
            FROM webhook_inbox WHERE \(Self.condition) ORDER BY id LIMIT $7
            """, query, .init(max(limit, 0))
        ).map { try $0.record() }
    }

    func replay(_ query: InboxQuery) throws -> Int {
        try count(
            """
            UPDATE webhook_inbox SET is_dead = false, attempts = 0, due = NULL, token = NULL
            WHERE \(Self.condition) AND NOT \(Self.isRunning) RETURNING id
            """, query)
    }

    func discard(_ query: InboxQuery) throws -> Int {
        try count(
            """
            DELETE FROM webhook_inbox WHERE \(Self.condition) AND NOT \(Self.isRunning) RETURNING id
            """, query)
    }

    /// Runs a statement, and counts the rows that it returns.
    private func count(_ change: String, _ query: InboxQuery) throws -> Int {
        let row = try run("WITH c AS (\(change)) SELECT count(*) FROM c", query).first
        return try row?.number("count") ?? 0
    }

    func statistics(of endpoint: String?) throws -> InboxStatistics {
        let row = try run(
            """
            SELECT count(*) FILTER (WHERE is_dead) AS dead,
                count(*) FILTER (WHERE \(Self.isRunning)) AS running,
                count(*) FILTER (WHERE NOT is_dead AND NOT \(Self.isRunning)) AS waiting,
                coalesce(sum(size), 0)::bigint AS bytes,
                extract(epoch FROM min(received) FILTER (WHERE NOT is_dead)) AS oldest
            FROM webhook_inbox WHERE $1::text IS NULL OR endpoint = $1
            """, .init(endpoint.map(StoredText.encode))
        ).first
        guard let row else { throw StoreError.malformedRow(column: "count") }
        let oldest: Double? = row["oldest"] == nil ? nil : try row.number("oldest")
        return InboxStatistics(
            waiting: try row.number("waiting"), running: try row.number("running"),
            dead: try row.number("dead"), bytes: try row.number("bytes"),
            oldest: oldest.map(Date.init(timeIntervalSince1970:)))
    }
}
#endif
