#if PostgreSQL
public import WebhookReceiver

extension PostgreSQLStore {
    /// The statement that commits a claim in a transaction of the handler, so that the commit and the handler's
    /// effects are there together or not at all. When the handler returns, the receiver's own commit changes
    /// nothing.
    ///
    /// It fails when another process has committed the delivery: let the error end the transaction. Run it last,
    /// since it keeps locks until the transaction ends.
    public func completion(of claim: DeliveryClaim) -> PostgreSQLStatement {
        PostgreSQLStatement(
            sql:
                "SELECT webhook_complete_delivery($1::text, $2::text::interval, $3::text, $4::text)",
            parameters: [
                claim.id.rawValue, "\(timeToLive.interval) s", claim.request.body?.id.rawValue,
                claim.request.body?.type,
            ])
    }

    /// The statement that deletes an event of the inbox in a transaction of its handler, so that the event and
    /// the handler's effects are committed together or not at all. When the handler returns, the worker finds
    /// nothing left to do.
    ///
    /// It fails when the lease had expired, and another process has handled the event: let the error end the
    /// transaction. Run it last, since it keeps locks until the transaction ends; for an event with a subject,
    /// the isolation must be `READ COMMITTED`, the default.
    public func completion(of lease: InboxLease) -> PostgreSQLStatement {
        PostgreSQLStatement(
            sql: "SELECT webhook_complete_event($1::text::bigint)", parameters: ["\(lease.id)"])
    }
}
#endif
