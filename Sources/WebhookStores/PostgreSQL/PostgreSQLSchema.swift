#if PostgreSQL
/// The tables of a store in PostgreSQL.
///
/// - `webhook_deliveries`: a row is a claim while it has a token, and a commit afterwards. It also has the
///   signed body and its type, if the request has one.
/// - `webhook_inbox`: the events that are not handled yet, and dead letters. An event waits, unless it is dead
///   or has a token and a `due` time in the future, the end of its lease. `due` is null when the time has come.
/// - `webhook_inbox_sizes`: rows whose sum is the size of the inbox. A transaction changes a row that no other
///   one has locked, so that they do not wait for each other.
///
/// The functions and triggers are in ``PostgreSQLFunctions``.
enum PostgreSQLSchema {
    /// The changes of the tables, each from one version to the next. Those of a release are never edited.
    private static let steps = [
        version1 + PostgreSQLFunctions.completion + PostgreSQLFunctions.order
            + PostgreSQLFunctions.triggers
    ]

    /// Creates the tables, or changes those of an earlier release.
    static func migrate(_ transaction: PostgreSQLTransaction) throws {
        // Processes that create the tables concurrently would conflict.
        try transaction.run("SELECT pg_advisory_xact_lock(7711, -1)")
        let found = try transaction.run("SELECT to_regclass('webhook_schema') IS NOT NULL AS found")
        if found.first?.isTrue("found") != true {
            try transaction.runAll(
                """
                CREATE TABLE webhook_schema (version integer NOT NULL);
                INSERT INTO webhook_schema VALUES (0)
                """)
        }
        let row = try transaction.run("SELECT version FROM webhook_schema").first
        let version: Int = try row?.number("version") ?? 0
        guard version <= steps.count else {
            throw StoreError.newerSchema(found: version, known: steps.count)
        }
        for step in steps.dropFirst(version) { try transaction.runAll(step) }
        if version < steps.count {
            try transaction.runAll("UPDATE webhook_schema SET version = \(steps.count)")
        }
    }

    private static let version1 = """
        CREATE TABLE webhook_deliveries (
            id text PRIMARY KEY, token text, expires timestamptz NOT NULL, body text, type text);
        CREATE INDEX webhook_deliveries_expires ON webhook_deliveries (expires);
        CREATE INDEX webhook_deliveries_body ON webhook_deliveries (body) WHERE body IS NOT NULL;

        CREATE TABLE webhook_inbox (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            endpoint text NOT NULL, sender text, type text, subject text,
            -- Subjects may be longer than an entry of an index.
            queue bigint GENERATED ALWAYS AS (hashtextextended(subject, 0)) STORED,
            received timestamptz NOT NULL,
            delivery text NOT NULL, is_signed boolean NOT NULL,
            content text, content_type text, content_has_one_type boolean,
            position integer NOT NULL, size bigint NOT NULL,
            attempts integer NOT NULL DEFAULT 0, due timestamptz, token text, error text,
            is_dead boolean NOT NULL DEFAULT false, is_blocked boolean NOT NULL DEFAULT false,
            headers json NOT NULL, body bytea NOT NULL);
        CREATE INDEX webhook_inbox_now ON webhook_inbox (endpoint, id)
            WHERE NOT is_dead AND NOT is_blocked AND due IS NULL;
        CREATE INDEX webhook_inbox_later ON webhook_inbox (endpoint, due)
            WHERE NOT is_dead AND NOT is_blocked AND due IS NOT NULL;
        CREATE INDEX webhook_inbox_subject ON webhook_inbox (endpoint, queue, id)
            WHERE NOT is_dead AND queue IS NOT NULL;
        CREATE UNIQUE INDEX webhook_inbox_next ON webhook_inbox (endpoint, queue)
            WHERE NOT is_dead AND NOT is_blocked AND queue IS NOT NULL;

        CREATE TABLE webhook_inbox_sizes (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, bytes bigint NOT NULL);

        """
}
#endif
