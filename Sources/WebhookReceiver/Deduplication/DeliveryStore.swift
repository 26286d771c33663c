#if Receiver
/// Remembers which deliveries are being handled and which were handled, so that a sender's second
/// attempt is not handled twice.
///
/// A delivery is claimed before it is handled. A *claim* is a lease: it ends by itself, so that the
/// crash of a process blocks nothing for ever, and another process can take over. The receiver renews
/// it while the handler runs. A commit is remembered for a time to live, of at least 4 days: senders
/// retry for 3.
///
/// Each operation is atomic, in whatever process or machine it is called. In SQL, `claim` is one
/// `INSERT … ON CONFLICT DO UPDATE … WHERE` the claim or the commit has expired, after a look for the
/// signed body in the same transaction.
public protocol DeliveryStore: Sendable {
    /// How long a claim holds unless it is renewed. The receiver renews it after a third of that time.
    var lease: Duration { get }

    /// The names of the endpoints of this process that use the store. Keep one `EndpointNames` for as
    /// long as the store.
    var endpoints: EndpointNames { get }

    /// Claims a delivery, unless it is claimed or committed.
    ///
    /// A request with a signed body is first compared with the claims and commits of the same body:
    /// the result is ``ClaimResult/otherType`` when the body can have only one type and one of them
    /// has another type, and the claim is a possible replay when one of them is another delivery.
    ///
    /// - Throws: When the store cannot answer. The delivery is then not handled: the sender is asked
    ///   to try again.
    func claim(_ request: ClaimRequest) async throws -> ClaimResult

    /// Extends a claim by the whole lease from now. Nothing happens if the delivery was committed, or
    /// is claimed by another process by now.
    func renew(_ claim: DeliveryClaim) async throws

    /// Remembers that a claimed delivery was handled.
    ///
    /// It holds even when the lease has ended, or another process has claimed the delivery since: it
    /// was handled. That other process's commit then changes nothing.
    func commit(_ claim: DeliveryClaim) async throws

    /// Gives a claim back, so that the next attempt is handled. Nothing happens if the delivery was
    /// committed, or is claimed by another process by now.
    func release(_ claim: DeliveryClaim) async throws
}
#endif
