#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The parts of a verified request that its signature covers, and the unsigned identifier of the
/// delivery.
public struct SignedDelivery: Sendable, Hashable {
    /// The identifier of the delivery, if the scheme signs one; the same for each attempt.
    public var id: String?

    /// The time at which this attempt was signed, if the scheme signs a time.
    public var time: Date?

    /// Whether the body is authentic: it was signed, or came with a secret that only its sender knows
    /// (``TokenScheme``). Not so with ``UnsignedScheme``, and where only a part of the body is signed
    /// (``BodySignatureScheme``).
    public var isBodySigned: Bool

    /// The names of the signed header fields, in addition to those of ``id`` and ``time``. Anyone may have
    /// written the others, so that they never determine how a signed body is read.
    public var signedHeaders: [String] = []

    /// The sender's identifier of the delivery in an unsigned header field, such as GitHub's
    /// `X-GitHub-Delivery`; the same for each attempt.
    ///
    /// It distinguishes deliveries with equal bodies. It never makes two deliveries equal.
    public var unsignedID: String?

    /// Whether the sender never sends the same body with two event types, so that a signed body is
    /// refused when it arrives again with another type.
    public var hasOneTypePerBody = false

    /// The sender, if the endpoint has several. It is part of the delivery's identifier, since each sender
    /// chooses its own identifiers.
    public var sender: String?

    /// The bytes to decode instead of the body, if the body has the signed event inside a token. They are
    /// authentic, whatever else the body has.
    public var payload: [UInt8]?

    /// The index of the matching secret in the scheme's list.
    public var secretIndex: Int?

    /// Creates a value.
    public init(id: String? = nil, time: Date? = nil, isBodySigned: Bool = true) {
        self.id = id
        self.time = time
        self.isBodySigned = isBodySigned
    }
}
#endif
