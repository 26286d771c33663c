#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// A scheme for signing deliveries, with its secrets.
///
/// A scheme verifies the origin of a request. The receiver determines whether the request is fresh and
/// whether it is a duplicate.
public protocol SignatureScheme: Sendable {
    /// The scheme's name, for logs.
    var name: String { get }

    /// The weaknesses of the secrets. A receiver reports them once, when it is created.
    var warnings: [SecretWarning] { get }

    /// The maximum number of times that ``verify(_:)`` hashes the body, whatever the header fields of a
    /// request contain: 1 for HMAC with a single secret.
    var maximumBodyHashes: Int { get }

    /// The locations of secrets that requests contain as they are. Recordings replace them.
    var sentSecrets: [TokenLocation] { get }

    /// Whether the sender declares its JSON as `text/plain`, so that a receiver accepts this content type.
    var acceptsTextContentType: Bool { get }

    /// Checks the header fields before the body is read: each required field must occur once and be
    /// well-formed.
    ///
    /// This does not verify the request: ``verify(_:)`` may still refuse a request that passes, and
    /// refuses every request that does not.
    ///
    /// - Parameter request: The request, possibly without its body.
    /// - Returns: The claimed time of the signature, if the scheme signs a time.
    /// - Throws: The reason why the request cannot be authentic.
    func checkHead(_ request: WebhookRequest) async throws(SignatureError) -> Date?

    /// Verifies that a request was signed with one of the secrets.
    ///
    /// Takes time linear in the size of the request, and compares signatures in constant time. It may
    /// look up keys.
    ///
    /// - Returns: What the signature covers in addition to the body.
    /// - Throws: The reason why the request could not be verified, without secrets and signatures.
    func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery

    /// Signs a request with all secrets, as a sender does during rotation.
    ///
    /// - Parameters:
    ///   - request: The request as it will be sent. Its unsigned parts may still change.
    ///   - id: The identifier of the delivery, which is the same for each attempt.
    ///   - time: The time at which the delivery is sent, in whole seconds.
    /// - Returns: The header fields to add.
    /// - Throws: The reason why the scheme cannot sign the request.
    func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field]
}

extension SignatureScheme {
    /// No warnings.
    public var warnings: [SecretWarning] { [] }

    /// One hash.
    public var maximumBodyHashes: Int { 1 }

    /// None: signatures do not contain the secret.
    public var sentSecrets: [TokenLocation] { [] }

    /// No.
    public var acceptsTextContentType: Bool { false }

    /// Checks nothing.
    public func checkHead(_ request: WebhookRequest) async throws(SignatureError) -> Date? { nil }
}
#endif
