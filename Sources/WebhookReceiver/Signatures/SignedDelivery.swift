#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What a signature covers, as read from a request that it proved genuine, and what the sender says
/// beside it.
public struct SignedDelivery: Sendable, Hashable {
    /// The identifier of the delivery, where the scheme signs one: the same for each attempt.
    public var id: String?

    /// When this attempt was signed, where the scheme signs a time.
    public var time: Date?

    /// Whether the body was signed. Only ``UnsignedScheme`` says no.
    public var isBodySigned: Bool

    /// The names of the header fields that were signed, beside those of ``id`` and ``time``. All
    /// others may have been written by anybody: they never choose how a signed body is read.
    public var signedHeaders: [String] = []

    /// The identifier that the sender gives a delivery in a header field that it does not sign: the
    /// same for each attempt, such as GitHub's `X-GitHub-Delivery`.
    ///
    /// It separates deliveries whose bodies are equal. It never makes two deliveries one.
    public var unsignedID: String?

    /// Whether the sender never sends one body as events of two types, so that a signed body which is
    /// known is refused under another type.
    public var hasOneTypePerBody = false

    /// The sender, where the endpoint has several: part of what identifies a delivery, since each
    /// sender chooses identifiers of its own.
    public var sender: String?

    /// The position of the secret that matched in the list that the scheme was given.
    public var secretIndex: Int?

    /// Creates a value.
    public init(id: String? = nil, time: Date? = nil, isBodySigned: Bool = true) {
        self.id = id
        self.time = time
        self.isBodySigned = isBodySigned
    }
}
#endif
