#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What a signature covers, as read from a request that it proved genuine.
public struct SignedDelivery: Sendable, Hashable {
    /// The identifier of the delivery, where the scheme signs one: the same for each attempt.
    public var id: String?

    /// When this attempt was signed, where the scheme signs a time.
    public var time: Date?

    /// Whether the body was signed. Only ``UnsignedScheme`` says no.
    public var isBodySigned: Bool

    /// Creates a value.
    public init(id: String? = nil, time: Date? = nil, isBodySigned: Bool = true) {
        self.id = id
        self.time = time
        self.isBodySigned = isBodySigned
    }
}
#endif
