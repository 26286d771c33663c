#if Certificates
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// The scheme of Amazon SNS: a signature inside the body (RSA, with SHA-1 or SHA-256), over its message,
/// subject, identifier, time, topic and type, with a key in a certificate whose address the body has
/// (https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html).
///
/// **The rest of the body is not signed**, such as `MessageAttributes` and `UnsubscribeURL`. Nothing is signed
/// with raw message delivery, which is refused. SNS declares its JSON as text, which is accepted. The
/// confirmation of a subscription is verified like a notification: see ``Handshake/amazonSNS(topicARN:_:)``.
public struct AmazonSNSScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "amazon-sns"
    /// The topics whose messages are accepted.
    public let topicARNs: Set<String>

    private let certificates: SigningCertificates
    private let age: AgeLimit

    /// Creates a scheme.
    ///
    /// - Parameters:
    ///   - topicARNs: The topics whose messages are accepted. Anyone can create a topic of their own, whose
    ///     messages SNS signs in the same way.
    ///   - trust: The certificates that those of SNS must lead to.
    ///   - maximumAge: The maximum time since a message was published. All attempts have the same time; SNS
    ///     retries for up to an hour.
    ///   - limits: The limits of the cache of certificates.
    ///   - now: The clock for ages and the validity of certificates.
    ///   - fetch: Fetches a certificate, from a host `sns.REGION.amazonaws.com`.
    /// - Throws: ``SecretError/none`` when there is no topic.
    public init(
        topicARNs: Set<String>, trust: CertificateTrust, maximumAge: Duration = .seconds(4500),
        limits: KeyCacheLimits = KeyCacheLimits(), now: @escaping @Sendable () -> Date = { Date() },
        fetch: @escaping CertificateFetch
    ) throws(SecretError) {
        guard !topicARNs.isEmpty else { throw .none }
        self.topicARNs = topicARNs
        certificates = SigningCertificates(
            trust: trust, limits: limits, now: now, fetch: fetch,
            isAllowed: { SecureAddress.isAmazonSNS($0) },
            isName: { SecureAddress.isAmazonSNSName($0) })
        age = AgeLimit(maximum: maximumAge, now: now)
    }

    /// Yes: `text/plain`.
    public var acceptsTextContentType: Bool { true }

    /// Verifies the signature in the body. The message's identifier is that of the delivery.
    public func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        let message = try AmazonSNSMessage(request.message.body)
        guard topicARNs.contains(message.topicARN) else { throw .unknownSender }
        try age.check(message.time)
        let key = try await certificates.key(at: message.certificateAddress)
        guard key.matches([message.signature], message.hash, of: [message.content]) else {
            throw .mismatch
        }
        return SignedDelivery(id: message.id, isBodySigned: false)
    }

    /// Always throws: SNS signs inside the body, with a key that only it has.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        throw .notSignedInBody
    }
}

extension SignatureScheme where Self == AmazonSNSScheme {
    /// The scheme of Amazon SNS: see ``AmazonSNSScheme``.
    ///
    /// - Throws: ``SecretError/none`` when there is no topic.
    public static func amazonSNS(
        topicARNs: Set<String>, trust: CertificateTrust, fetch: @escaping CertificateFetch
    ) throws(SecretError) -> Self {
        try AmazonSNSScheme(topicARNs: topicARNs, trust: trust, fetch: fetch)
    }
}
#endif
