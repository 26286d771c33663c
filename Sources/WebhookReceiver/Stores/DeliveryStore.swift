#if Receiver
/// Remembers which deliveries are being handled and which were handled, so that a sender's retry is not
/// handled twice.
///
/// A delivery is claimed before it is handled. A *claim* is a lease: it expires, so that another process
/// can take over after a crash. The receiver renews it while the handler runs. A commit is remembered
/// for a time to live of at least 4 days, since senders retry for up to 3 days.
///
/// Each operation is atomic across processes and machines. In SQL, `claim` looks up the signed body and
/// runs one `INSERT … ON CONFLICT DO UPDATE … WHERE` the claim or the commit has expired, in the same
/// transaction.
public protocol DeliveryStore: Sendable {
    /// The time after which a claim expires unless it is renewed. The receiver renews it after a third
    /// of that time.
    var lease: Duration { get }

    /// The names of the endpoints of this process that use the store. A store keeps a single
    /// `EndpointNames` for its lifetime.
    var endpoints: EndpointNames { get }

    /// Claims a delivery, unless it is claimed or committed.
    ///
    /// A request with a signed body is first compared with the claims and commits of the same body. The
    /// result is ``ClaimResult/otherType`` if the body can have only one type and one of them has
    /// another type. The claim is a possible replay if one of them is another delivery.
    ///
    /// - Throws: An error when the store is unavailable. The delivery is not handled then, and the
    ///   sender is asked to retry.
    func claim(_ request: ClaimRequest) async throws -> ClaimResult

    /// Extends a claim by the whole lease from now. Does nothing if the delivery was committed, or is
    /// claimed by another process in the meantime.
    func renew(_ claim: DeliveryClaim) async throws

    /// Remembers that a claimed delivery was handled.
    ///
    /// The commit is valid even if the lease has expired or another process has claimed the delivery in
    /// the meantime, since the delivery was handled. A later commit of the other process changes
    /// nothing.
    func commit(_ claim: DeliveryClaim) async throws

    /// Gives up a claim, so that the next attempt is handled. Does nothing if the delivery was committed,
    /// or is claimed by another process in the meantime.
    func release(_ claim: DeliveryClaim) async throws
}
#endif
