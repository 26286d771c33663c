#if SQLite
public import GRDB
public import WebhookReceiver

/// Remembers deliveries, and stores events for later handling, in a SQLite database: for the processes of a
/// single machine.
///
/// A commit survives a power failure, and deleted data is overwritten (`PRAGMA synchronous` and
/// `secure_delete`). All times are those of the machine's clock.
public struct SQLiteStore: DatabaseStore {
    /// The time after which a claim or a lease expires unless it is renewed.
    public let lease: Duration
    /// The names of the endpoints of this process that use the store.
    public let endpoints = EndpointNames()
    /// Wakes the workers of this process when events are stored.
    public let signal = InboxSignal()

    let database: any DatabaseWriter
    let timeToLive: Duration
    private let maximumInboxSize: Int64

    /// Opens a database in a file, which is created if it does not exist.
    ///
    /// - Parameters:
    ///   - path: The path of the file. SQLite creates files beside it, with the suffixes `-wal` and `-shm`.
    ///   - lease: The time after which a claim or a lease expires unless it is renewed.
    ///   - timeToLive: The time for which a commit is remembered; longer than senders retry.
    ///   - maximumInboxSize: The maximum size of the events in the inbox, in bytes of bodies and header
    ///     fields.
    /// - Throws: The error of the database, or ``StoreError/newerSchema(found:known:)``.
    public init(
        path: String, lease: Duration = .seconds(300),
        timeToLive: Duration = .seconds(4 * 24 * 3600), maximumInboxSize: Int64 = 1 << 30
    ) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        try self.init(
            DatabasePool(path: path, configuration: configuration), lease: lease,
            timeToLive: timeToLive, maximumInboxSize: maximumInboxSize)
    }

    /// Uses the database of an application, in which it adds tables with names that begin with `webhook_`. A
    /// handler can then complete an event in its own transaction (``complete(_:in:)-(InboxLease,_)``).
    ///
    /// - Parameters:
    ///   - database: The database. Its writes become durable (`PRAGMA synchronous = FULL`), and it
    ///     overwrites deleted data from now on (`PRAGMA secure_delete = ON`).
    ///   - lease: The time after which a claim or a lease expires unless it is renewed.
    ///   - timeToLive: The time for which a commit is remembered; longer than senders retry.
    ///   - maximumInboxSize: The maximum size of the events in the inbox, in bytes of bodies and header
    ///     fields.
    /// - Throws: The error of the database, or ``StoreError/newerSchema(found:known:)``.
    public init(
        _ database: any DatabaseWriter, lease: Duration = .seconds(300),
        timeToLive: Duration = .seconds(4 * 24 * 3600), maximumInboxSize: Int64 = 1 << 30
    ) throws {
        self.lease = lease
        self.timeToLive = timeToLive
        self.maximumInboxSize = maximumInboxSize
        self.database = database
        try database.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        }
        try database.write { try SQLiteSchema.migrate($0) }
    }

    // Each operation is one transaction, which is rolled back when it throws. GRDB runs them on a queue of its
    // own.

    /// Claims a delivery, unless it is claimed or committed.
    public func claim(_ request: ClaimRequest) async throws -> ClaimResult {
        try await database.write { [lease] in try $0.claim(request, for: lease) }
    }

    /// Extends a claim by the whole lease from now.
    public func renew(_ claim: DeliveryClaim) async throws {
        try await database.write { [lease] in try $0.renew(claim, for: lease) }
    }

    /// Remembers that a claimed delivery was handled.
    public func commit(_ claim: DeliveryClaim) async throws {
        _ = try await database.write { [timeToLive] database in
            try database.commit(claim.request, for: timeToLive)
        }
    }

    /// Gives up a claim, so that the next attempt is handled.
    public func release(_ claim: DeliveryClaim) async throws {
        try await database.write { try $0.release(claim) }
    }

    /// Claims, stores and commits events, in one transaction.
    public func append(_ entries: [InboxEntry]) async throws -> [ClaimResult] {
        do {
            let results = try await database.write { [timeToLive, maximumInboxSize] database in
                try database.append(entries, for: timeToLive, upTo: maximumInboxSize)
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
        try await database.write { try $0.deleteExpiredDeliveries() }
    }
}

extension Database {
    fileprivate func append(
        _ entries: [InboxEntry], for timeToLive: Duration, upTo maximumSize: Int64
    ) throws -> [ClaimResult] {
        var size = try inboxSize()
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
}
#endif
