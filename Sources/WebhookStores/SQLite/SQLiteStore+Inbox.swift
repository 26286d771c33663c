#if SQLite
import GRDB
public import WebhookReceiver

extension SQLiteStore {
    /// Leases events that are due, in the order in which they were stored.
    public func take(_ limit: Int, of endpoint: String) async throws -> [InboxLease] {
        try await database.write { [lease] database in
            try database.take(limit, of: endpoint, for: lease)
        }
    }

    /// Extends a lease by the whole ``lease`` from now.
    public func renew(_ lease: InboxLease) async throws {
        try await database.write { [duration = self.lease] database in
            try database.renew(lease, for: duration)
        }
    }

    /// Deletes an event that was handled.
    public func finish(_ lease: InboxLease) async throws {
        _ = try await database.write { try $0.finish(lease) }
    }

    /// Ends a lease, so that the event is due again after a time.
    public func retry(
        _ lease: InboxLease, after delay: Duration, isAttempt: Bool, because reason: String
    ) async throws {
        try await database.write { database in
            try database.retry(lease, after: delay, isAttempt: isAttempt, because: reason)
        }
    }

    /// Makes an event a dead letter.
    public func bury(_ lease: InboxLease, because reason: String) async throws {
        try await database.write { try $0.bury(lease, because: reason) }
    }

    /// The events that match a query, in the order in which they were stored.
    public func records(_ query: InboxQuery, limit: Int) async throws -> [InboxRecord] {
        try await database.read { try $0.records(query, limit: limit) }
    }

    /// Makes dead letters and waiting events due now, with no attempts.
    ///
    /// - Returns: The number of events.
    public func replay(_ query: InboxQuery) async throws -> Int {
        let count = try await database.write { try $0.replay(query) }
        signal.notify()
        return count
    }

    /// Deletes dead letters and waiting events. Their data is overwritten in the file of the database, and
    /// removed from its write-ahead log as soon as no other process reads from it.
    ///
    /// - Returns: The number of events.
    public func discard(_ query: InboxQuery) async throws -> Int {
        let count = try await database.write { try $0.discard(query) }
        try await database.writeWithoutTransaction { database in
            // While someone reads, the result says that the log was not emptied; the next time it is.
            _ = try Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        return count
    }

    /// The number of events by state, and the age of the oldest one.
    public func statistics(of endpoint: String?) async throws -> InboxStatistics {
        try await database.read { try $0.statistics(of: endpoint) }
    }
}
#endif
