#if Receiver
/// A store that also keeps events for later handling: a ``WebhookReceiver`` appends them, and an
/// ``InboxWorker`` handles them.
///
/// Each operation is atomic across processes and machines.
public protocol InboxStore: DeliveryStore {
    /// Wakes the workers of this process when events are stored. A store keeps a single signal for its
    /// lifetime.
    var signal: InboxSignal { get }

    /// Claims events, stores those whose claims are granted, and commits these claims, in one
    /// transaction. When a result is ``ClaimResult/claimed(_:)``, the event is stored durably, and can be
    /// acknowledged with 2xx before it is handled.
    ///
    /// Each claim follows the rules of ``DeliveryStore/claim(_:)``, also with regard to the entries before
    /// it. When the inbox has reached its limit, each result is ``ClaimResult/full``, and nothing is stored.
    ///
    /// - Parameter entries: The events of one delivery, in order.
    /// - Returns: The results, in the order of the entries.
    /// - Throws: An error when nothing was stored.
    func append(_ entries: [InboxEntry]) async throws -> [ClaimResult]

    /// Leases events that are due, in the order in which they were stored. An event is due when it waits,
    /// its time has come, and it is not leased, or its lease has expired. It is not due while an earlier
    /// event of the same endpoint and subject is in the inbox, unless that is a dead letter.
    ///
    /// - Parameters:
    ///   - limit: The maximum number of events.
    ///   - endpoint: The name of the endpoint that received them.
    /// - Returns: The leases. Each counts as an attempt, so that an event which ends the process is not
    ///   tried forever.
    func take(_ limit: Int, of endpoint: String) async throws -> [InboxLease]

    /// Extends a lease by the whole ``DeliveryStore/lease`` from now. Does nothing if it was taken over.
    func renew(_ lease: InboxLease) async throws

    /// Deletes an event that was handled, even if its lease has expired or was taken over: its commit is
    /// still remembered, so that a repeated delivery is a duplicate.
    func finish(_ lease: InboxLease) async throws

    /// Ends a lease, so that the event is due again after a time. Does nothing if it was taken over.
    ///
    /// - Parameters:
    ///   - lease: The lease of the event.
    ///   - delay: The time until the next attempt.
    ///   - isAttempt: Whether the attempt counts.
    ///   - reason: The error of the attempt, for people.
    func retry(
        _ lease: InboxLease, after delay: Duration, isAttempt: Bool, because reason: String
    ) async throws

    /// Makes an event a dead letter, which is kept, but not tried again until someone replays it. Does
    /// nothing if the lease was taken over.
    ///
    /// - Parameters:
    ///   - lease: The lease of the event.
    ///   - reason: The error of the last attempt, for people.
    func bury(_ lease: InboxLease, because reason: String) async throws
}
#endif
