#if Receiver
/// A body that was signed without its header fields.
///
/// Anyone who has seen such a delivery can send its body again with different header fields. A store
/// therefore remembers the body as well as the delivery.
public struct SignedBody: Hashable, Sendable {
    /// The identifier of the body, in the form of a delivery's identifier.
    public let id: DeliveryID

    /// A digest of the event type in unsigned header fields: at most 64 visible ASCII characters, the
    /// same for the same type.
    public let type: String

    /// Whether a body that arrived before is refused when it has another type.
    public let hasOneType: Bool

    /// Creates a value.
    public init(id: DeliveryID, type: String, hasOneType: Bool) {
        self.id = id
        self.type = type
        self.hasOneType = hasOneType
    }
}
#endif
