#if Receiver
/// Remembers which deliveries are being handled and which were handled, so that a sender's second
/// attempt is not handled twice.
///
/// A delivery is claimed before it is handled. A *claim* is a lease: it ends by itself, so that the
/// crash of a process blocks nothing for ever, and another process can take over. Choose a lease
/// longer than the slowest handler, since a handler that outlives it may run beside a second one. A
/// commit is remembered for a time to live, of at least 4 days: senders retry for 3.
///
/// Each of the three operations is atomic, in whatever process or machine it is called. In SQL, `claim`
/// is one `INSERT … ON CONFLICT DO UPDATE … WHERE` the claim or the commit has expired.
public protocol DeliveryStore: Sendable {
    /// Claims a delivery, unless it is claimed or committed.
    ///
    /// - Throws: When the store cannot tell. The delivery is then not handled: the sender is asked to
    ///   try again.
    func claim(_ id: DeliveryID) async throws -> ClaimResult

    /// Remembers that a claimed delivery was handled.
    ///
    /// It holds even when the lease has ended, or another process has claimed the delivery since: it
    /// was handled. That other process's commit then changes nothing.
    func commit(_ claim: DeliveryClaim) async throws

    /// Gives a claim back, so that the next attempt is handled. Nothing happens if the delivery was
    /// committed, or is another process's by now.
    func release(_ claim: DeliveryClaim) async throws
}

/// Whether a delivery may be handled.
public enum ClaimResult: Hashable, Sendable {
    /// Handle it, then commit or release the claim.
    case claimed(DeliveryClaim)
    /// It is being handled now.
    case inFlight
    /// It was handled.
    case finished
    /// The store has no room for another delivery.
    case full
}

/// The right to handle a delivery, as long as the lease lasts.
public struct DeliveryClaim: Hashable, Sendable {
    /// The delivery.
    public let id: DeliveryID
    /// What tells this claim from earlier and later ones of the same delivery.
    public let token: String

    /// Creates a claim.
    public init(id: DeliveryID, token: String) {
        self.id = id
        self.token = token
    }
}
#endif
