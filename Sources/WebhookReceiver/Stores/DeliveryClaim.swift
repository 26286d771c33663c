#if Receiver
/// The right to handle a delivery for the duration of the lease.
public struct DeliveryClaim: Hashable, Sendable {
    /// The request that was granted.
    public let request: ClaimRequest

    /// Distinguishes this claim from earlier and later claims on the same delivery.
    public let token: String

    /// Whether the signed body was claimed or committed before as another delivery: it may be a replay
    /// with different header fields, which are not signed.
    public var isPossibleReplay = false

    /// The age of the oldest commit that was evicted to make room for this claim.
    public var forgottenAge: Duration?

    /// The identifier of the delivery.
    public var id: DeliveryID { request.id }

    /// Creates a claim.
    public init(_ request: ClaimRequest, token: String) {
        self.request = request
        self.token = token
    }
}
#endif
