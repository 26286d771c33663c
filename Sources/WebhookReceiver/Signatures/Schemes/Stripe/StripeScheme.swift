#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Stripe's scheme: `Stripe-Signature: t=…,v1=…`, HMAC-SHA256 of the time and the body in hexadecimal.
///
/// The key is the whole text of the secret, including `whsec_`. Only `v1` signatures are verified: `v0`
/// is for Stripe's test events. The same tolerance applies to times in the past and in the future.
public struct StripeScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "stripe"

    private let scheme: HMACScheme

    /// Creates a scheme with the secrets of the endpoint.
    ///
    /// - Throws: ``SecretError`` when there is none, or one is empty.
    public init(secrets: [String]) throws(SecretError) {
        scheme = try HMACScheme(.stripe, secrets: secrets)
    }

    /// A warning for each secret of fewer than 16 bytes.
    public var warnings: [SecretWarning] { scheme.warnings }

    /// One hash for each secret.
    public var maximumBodyHashes: Int { scheme.maximumBodyHashes }

    /// Checks that the header field occurs once, with a time and a signature.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        try scheme.checkHead(request)
    }

    /// Verifies that a request was signed with one of the secrets.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        try scheme.verify(request)
    }

    /// Signs a request with all secrets. The identifier is ignored, since Stripe's is in the body.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        try scheme.sign(request, id: id, at: time)
    }
}

extension SignatureScheme where Self == StripeScheme {
    /// Stripe's scheme: see ``StripeScheme``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func stripe(secrets: [String]) throws(SecretError) -> Self {
        try StripeScheme(secrets: secrets)
    }
}
#endif
