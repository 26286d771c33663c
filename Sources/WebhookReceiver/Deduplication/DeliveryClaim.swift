#if Receiver
/// The right to handle a delivery, as long as the lease lasts.
public struct DeliveryClaim: Hashable, Sendable {
    /// The delivery.
    public let request: ClaimRequest

    /// What distinguishes this claim from earlier and later ones of the same delivery.
    public let token: String

    /// Whether the signed body was claimed or committed before, as another delivery: it may be a replay
    /// under header fields that are not signed.
    public var isPossibleReplay = false

    /// The age of the oldest commit that was forgotten before its time to make room for this claim.
    public var forgottenAge: Duration?

    /// What identifies the delivery.
    public var id: DeliveryID { request.id }

    /// Creates a claim.
    public init(_ request: ClaimRequest, token: String) {
        self.request = request
        self.token = token
    }
}

/// Whether a delivery may be handled.
public enum ClaimResult: Hashable, Sendable {
    /// Handle it, then commit or release the claim.
    case claimed(DeliveryClaim)
    /// It is being handled now.
    case inFlight
    /// It was handled.
    case finished
    /// Its signed body is known under another type, and can have only one.
    case otherType
    /// The store has no room for another claim.
    case full
}
#endif
