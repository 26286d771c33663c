#if SQLite || PostgreSQL
public import WebhookReceiver

/// A store and an inbox in a database. Expired deliveries are deleted by ``StoreCleaning``, or by calls of
/// ``clean()``.
public protocol DatabaseStore: InspectableInbox {
    /// Deletes commits and claims that have expired.
    ///
    /// - Returns: The number of deleted deliveries.
    /// - Throws: The error of the database.
    func clean() async throws -> Int
}
#endif
