#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// No signature at all: whoever knows the address of the endpoint can send events to it.
///
/// For providers that document no signature. Treat what arrives as a hint: ask the provider's API
/// for the state of the object before acting on it.
public struct UnsignedScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "unsigned"

    /// Creates the scheme.
    public init() {}

    /// None.
    public var maximumBodyHashes: Int { 0 }

    /// Takes any request.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? { nil }

    /// Takes any request.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        SignedDelivery(isBodySigned: false)
    }

    /// Adds nothing.
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
