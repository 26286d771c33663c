#if Receiver
/// A delivery that is about to be handled, for a ``DeliveryStore`` to claim.
public struct ClaimRequest: Hashable, Sendable {
    /// What identifies the delivery.
    public let id: DeliveryID

    /// Whether its sender proved to be genuine. A store that is bounded has a budget of its own for
    /// what is not signed: it never forgets a signed delivery to make room for an unsigned one.
    public let isSigned: Bool

    /// The signed body, where header fields that are not signed separate deliveries of one body.
    public let body: SignedBody?

    /// Creates a request.
    public init(id: DeliveryID, isSigned: Bool, body: SignedBody? = nil) {
        self.id = id
        self.isSigned = isSigned
        self.body = body
    }
}

/// A body that was signed without the header fields beside it.
///
/// Whoever saw such a delivery can send the body again under other header fields. A store therefore
/// remembers the body beside the delivery.
public struct SignedBody: Hashable, Sendable {
    /// What identifies the body, as text like that of a delivery.
    public let id: DeliveryID

    /// The type of its events as far as header fields say it: at most 64 characters of visible ASCII,
    /// the same for the same type.
    public let type: String

    /// Whether a body that is known is refused under another type.
    public let hasOneType: Bool

    /// Creates a value.
    public init(id: DeliveryID, type: String, hasOneType: Bool) {
        self.id = id
        self.type = type
        self.hasOneType = hasOneType
    }
}
#endif
