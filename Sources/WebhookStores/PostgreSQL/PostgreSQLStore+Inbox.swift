#if PostgreSQL
public import WebhookReceiver

extension PostgreSQLStore {
    /// Leases events that are due, in the order in which they were stored. Workers do not wait for each other.
    public func take(_ limit: Int, of endpoint: String) async throws -> [InboxLease] {
        try await pool.transaction { [lease] transaction in
            try transaction.take(limit, of: endpoint, for: lease)
        }
    }

    /// Extends a lease by the whole ``lease`` from now.
    public func renew(_ lease: InboxLease) async throws {
        try await pool.transaction { [duration = self.lease] transaction in
            try transaction.renew(lease, for: duration)
        }
    }

    /// Deletes an event that was handled.
    public func finish(_ lease: InboxLease) async throws {
        try await pool.transaction { try $0.finish(lease) }
    }

    /// Ends a lease, so that the event is due again after a time.
    public func retry(
        _ lease: InboxLease, after delay: Duration, isAttempt: Bool, because reason: String
    ) async throws {
        try await pool.transaction { transaction in
            try transaction.retry(lease, after: delay, isAttempt: isAttempt, because: reason)
        }
    }

    /// Makes an event a dead letter.
    public func bury(_ lease: InboxLease, because reason: String) async throws {
        try await pool.transaction { try $0.bury(lease, because: reason) }
    }

    /// The events that match a query, in the order in which they were stored.
    public func records(_ query: InboxQuery, limit: Int) async throws -> [InboxRecord] {
        try await pool.transaction { try $0.records(query, limit: limit) }
    }

    /// Makes dead letters and waiting events due now, with no attempts.
    ///
    /// - Returns: The number of events.
    public func replay(_ query: InboxQuery) async throws -> Int {
        let count = try await pool.transaction(seconds: 0) { try $0.replay(query) }
        signal.notify()
        return count
    }

    /// Deletes dead letters and waiting events. Their data stays in the files of the database until `VACUUM`
    /// frees it and other data replaces it, and in its backups.
    ///
    /// - Returns: The number of events.
    public func discard(_ query: InboxQuery) async throws -> Int {
        try await pool.transaction(seconds: 0) { try $0.discard(query) }
    }

    /// The number of events by state, and the age of the oldest one.
    public func statistics(of endpoint: String?) async throws -> InboxStatistics {
        try await pool.transaction { try $0.statistics(of: endpoint) }
    }
}
#endif
