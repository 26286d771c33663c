#if SQLite
public import GRDB
public import WebhookReceiver

extension SQLiteStore {
    /// Commits a claim in a transaction of the handler, so that the commit and the handler's effects are there
    /// together or not at all. When the handler returns, the receiver's own commit changes nothing.
    ///
    /// - Parameters:
    ///   - claim: The claim of the delivery.
    ///   - database: A connection to the database of this store, in a transaction.
    /// - Throws: ``StoreError/alreadyCompleted`` when another process has committed the delivery. Let the
    ///   error end the transaction, which is then rolled back.
    public func complete(_ claim: DeliveryClaim, in database: Database) throws {
        guard try database.commit(claim.request, for: timeToLive) else {
            throw StoreError.alreadyCompleted
        }
    }

    /// Deletes an event of the inbox in a transaction of its handler, so that the event and the handler's
    /// effects are committed together or not at all. When the handler returns, the worker finds nothing left
    /// to do.
    ///
    /// - Parameters:
    ///   - lease: The lease of the event.
    ///   - database: A connection to the database of this store, in a transaction.
    /// - Throws: ``StoreError/alreadyCompleted`` when the lease had expired, and another process has handled
    ///   the event. Let the error end the transaction, which is then rolled back.
    public func complete(_ lease: InboxLease, in database: Database) throws {
        guard try database.finish(lease) else { throw StoreError.alreadyCompleted }
    }
}
#endif
