#if SQLite
import GRDB

/// The tables of a store in SQLite.
///
/// - `webhook_deliveries`: a row is a claim while it has a token, and a commit afterwards. It also has the
///   signed body and its type, if the request has one.
/// - `webhook_inbox`: the events that are not handled yet, and dead letters. An event waits, unless it is dead
///   or has a token and a `due` time in the future, the end of its lease. `due` is null when the time has come.
/// - `webhook_messages`: their header fields and bodies, so that a change of a state does not write them again.
/// - `webhook_inbox_size`: the sum of the sizes.
///
/// Of the events with the same endpoint and subject, one is not blocked. Triggers choose the next one, and
/// keep the size, also when an application or a person deletes rows.
enum SQLiteSchema {
    /// The changes of the tables, each from one version to the next. Those of a release are never edited.
    private static let steps = [version1]

    /// Creates the tables, or changes those of an earlier release. Call it in a transaction.
    static func migrate(_ database: Database) throws {
        let isNew = try !database.tableExists("webhook_schema")
        if isNew {
            try database.execute(sql: "CREATE TABLE webhook_schema (version INTEGER NOT NULL)")
            try database.execute(sql: "INSERT INTO webhook_schema VALUES (0)")
        }
        let version = try Int.fetchOne(database, sql: "SELECT version FROM webhook_schema") ?? 0
        guard version <= steps.count else {
            throw StoreError.newerSchema(found: version, known: steps.count)
        }
        for step in steps.dropFirst(version) { try database.execute(sql: step) }
        if version < steps.count {
            try database.execute(
                sql: "UPDATE webhook_schema SET version = ?", arguments: [steps.count])
        }
    }

    private static let version1 = """
        CREATE TABLE webhook_deliveries (
            id TEXT PRIMARY KEY, token TEXT, expires REAL NOT NULL, body TEXT, type TEXT
        ) WITHOUT ROWID;
        CREATE INDEX webhook_deliveries_expires ON webhook_deliveries (expires);
        CREATE INDEX webhook_deliveries_body ON webhook_deliveries (body) WHERE body IS NOT NULL;

        CREATE TABLE webhook_inbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            endpoint TEXT NOT NULL, sender TEXT, type TEXT, subject TEXT, received REAL NOT NULL,
            delivery TEXT NOT NULL, is_signed INTEGER NOT NULL,
            content TEXT, content_type TEXT, content_has_one_type INTEGER,
            position INTEGER NOT NULL, size INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0, due REAL, token TEXT, error TEXT,
            is_dead INTEGER NOT NULL DEFAULT 0, is_blocked INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX webhook_inbox_now ON webhook_inbox (endpoint, id)
            WHERE is_dead = 0 AND is_blocked = 0 AND due IS NULL;
        CREATE INDEX webhook_inbox_later ON webhook_inbox (endpoint, due)
            WHERE is_dead = 0 AND is_blocked = 0 AND due IS NOT NULL;
        CREATE INDEX webhook_inbox_subject ON webhook_inbox (endpoint, subject, id)
            WHERE is_dead = 0 AND subject IS NOT NULL;
        CREATE UNIQUE INDEX webhook_inbox_next ON webhook_inbox (endpoint, subject)
            WHERE is_dead = 0 AND is_blocked = 0 AND subject IS NOT NULL;

        CREATE TABLE webhook_messages (
            id INTEGER PRIMARY KEY, headers TEXT NOT NULL, body BLOB NOT NULL);

        CREATE TABLE webhook_inbox_size (bytes INTEGER NOT NULL);
        INSERT INTO webhook_inbox_size VALUES (0);

        CREATE TRIGGER webhook_inbox_added AFTER INSERT ON webhook_inbox BEGIN
            UPDATE webhook_inbox_size SET bytes = bytes + NEW.size;
        END;
        CREATE TRIGGER webhook_inbox_removed AFTER DELETE ON webhook_inbox BEGIN
            UPDATE webhook_inbox_size SET bytes = bytes - OLD.size;
            DELETE FROM webhook_messages WHERE id = OLD.id;
        END;
        CREATE TRIGGER webhook_inbox_removed_next AFTER DELETE ON webhook_inbox
        WHEN OLD.subject IS NOT NULL AND OLD.is_dead = 0 AND OLD.is_blocked = 0 BEGIN
            \(settle("OLD"))
        END;
        CREATE TRIGGER webhook_inbox_changed AFTER UPDATE OF is_dead, due, token ON webhook_inbox
        WHEN NEW.subject IS NOT NULL AND (NEW.is_dead <> OLD.is_dead
            OR OLD.token IS NOT NULL AND (NEW.token IS NULL OR NEW.due IS NULL)) BEGIN
            \(settle("NEW"))
        END;
        """

    /// The next event of a subject is its first one, unless another one is leased.
    private static func settle(_ row: String) -> String {
        let events =
            "endpoint = \(row).endpoint AND subject = \(row).subject AND is_dead = 0"
        return """
            UPDATE webhook_inbox SET is_blocked = 1, token = NULL
            WHERE \(events) AND is_blocked = 0
                AND (token IS NULL OR due IS NULL OR due <= (julianday('now') - 2440587.5) * 86400)
                AND id <> (SELECT min(id) FROM webhook_inbox WHERE \(events));
            UPDATE webhook_inbox SET is_blocked = 0
            WHERE id = (SELECT min(id) FROM webhook_inbox WHERE \(events)) AND is_blocked = 1
                AND NOT EXISTS (SELECT 1 FROM webhook_inbox WHERE \(events) AND is_blocked = 0);
            """
    }
}
#endif
