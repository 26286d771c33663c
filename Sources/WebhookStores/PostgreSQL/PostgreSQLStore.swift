#if PostgreSQL
public import WebhookReceiver

/// Remembers deliveries, and stores events for later handling, in a PostgreSQL database (12 or later): for
/// processes on any number of machines.
///
/// It opens connections when it needs them, opens lost ones again, and waits for at most 30 s in each
/// statement. All times are those of the database's clock.
public struct PostgreSQLStore: DatabaseStore {
    /// The time after which a claim or a lease expires unless it is renewed.
    public let lease: Duration
    /// The names of the endpoints of this process that use the store.
    public let endpoints = EndpointNames()
    /// Wakes the workers of this process when events are stored.
    public let signal = InboxSignal()

    let pool: PostgreSQLPool
    let timeToLive: Duration
    private let maximumInboxSize: Int64

    /// Connects to a database. In the schema of the connection, it adds tables and functions with names that
    /// begin with `webhook_`.
    ///
    /// - Parameters:
    ///   - url: A connection URI of libpq, `postgres://user@host/database` (PostgreSQL's manual, section
    ///     34.1.1).
    ///   - lease: The time after which a claim or a lease expires unless it is renewed.
    ///   - timeToLive: The time for which a commit is remembered; longer than senders retry.
    ///   - maximumInboxSize: The maximum size of the events in the inbox, in bytes of bodies and header
    ///     fields. Transactions that store events at the same time may exceed it by one delivery each.
    ///   - connections: The maximum number of connections.
    /// - Throws: ``PostgreSQLError``, or ``StoreError/newerSchema(found:known:)``.
    public init(
        url: String, lease: Duration = .seconds(300),
        timeToLive: Duration = .seconds(4 * 24 * 3600), maximumInboxSize: Int64 = 1 << 30,
        connections: Int = 4
    ) async throws {
        self.lease = lease
        self.timeToLive = timeToLive
        self.maximumInboxSize = maximumInboxSize
        pool = PostgreSQLPool(url: url, connections: connections)
        try await pool.transaction { try PostgreSQLSchema.migrate($0) }
    }

    /// Claims a delivery, unless it is claimed or committed.
    public func claim(_ request: ClaimRequest) async throws -> ClaimResult {
        try await pool.transaction { [lease] in try $0.claim(request, for: lease) }
    }

    /// Extends a claim by the whole lease from now.
    public func renew(_ claim: DeliveryClaim) async throws {
        try await pool.transaction { [lease] in try $0.renew(claim, for: lease) }
    }

    /// Remembers that a claimed delivery was handled.
    public func commit(_ claim: DeliveryClaim) async throws {
        try await pool.transaction { [timeToLive] in try $0.commit(claim.request, for: timeToLive) }
    }

    /// Gives up a claim, so that the next attempt is handled.
    public func release(_ claim: DeliveryClaim) async throws {
        try await pool.transaction { try $0.release(claim) }
    }

    /// Claims, stores and commits events, in one transaction.
    public func append(_ entries: [InboxEntry]) async throws -> [ClaimResult] {
        do {
            let results = try await pool.transaction { [timeToLive, maximumInboxSize] transaction in
                try transaction.append(entries, for: timeToLive, upTo: maximumInboxSize)
            }
            signal.notify()
            return results
        } catch is InboxIsFull {
            return entries.map { _ in .full }
        }
    }

    /// Deletes commits and claims that have expired.
    ///
    /// - Returns: The number of deleted deliveries.
    public func clean() async throws -> Int {
        try await pool.transaction(seconds: 0) { try $0.clean() }
    }
}
#endif
