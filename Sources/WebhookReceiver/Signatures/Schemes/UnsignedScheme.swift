#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// No signature at all: anyone who knows the URL of the endpoint can send events to it.
///
/// For providers without signatures. Treat an event as a hint: ask the provider's API for the state of
/// the object before you act on it.
public struct UnsignedScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "unsigned"

    /// Creates the scheme.
    public init() {}

    /// Zero: the body is not hashed.
    public var maximumBodyHashes: Int { 0 }

    /// Accepts any request.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? { nil }

    /// Accepts any request.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        SignedDelivery(isBodySigned: false)
    }

    /// Adds no header fields.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        []
    }
}

extension SignatureScheme where Self == UnsignedScheme {
    /// No signature at all: see ``UnsignedScheme``.
    public static var unsigned: Self { UnsignedScheme() }
}
#endif
