#if Receiver
/// A request to a ``DeliveryStore`` for the claim on a delivery that is about to be handled.
public struct ClaimRequest: Hashable, Sendable {
    /// The identifier of the delivery.
    public let id: DeliveryID

    /// Whether the signature of the delivery was verified. A store with limited capacity has a separate
    /// budget for unsigned deliveries: it never evicts a signed delivery to make room for an unsigned
    /// one.
    public let isSigned: Bool

    /// The signed body, where unsigned header fields distinguish deliveries of the same body.
    public let body: SignedBody?

    /// Creates a request.
    public init(id: DeliveryID, isSigned: Bool, body: SignedBody? = nil) {
        self.id = id
        self.isSigned = isSigned
        self.body = body
    }
}
#endif
