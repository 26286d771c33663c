#if Receiver
/// The response of a ``DeliveryStore`` to a ``ClaimRequest``.
public enum ClaimResult: Hashable, Sendable {
    /// The claim was granted: handle the delivery, then commit or release the claim.
    case claimed(DeliveryClaim)
    /// The delivery is being handled.
    case inFlight
    /// The delivery was handled before.
    case finished
    /// The signed body arrived before with another type, and can have only one.
    case otherType
    /// The store has no room for another claim.
    case full
}
#endif
