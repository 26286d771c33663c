#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// A way to sign deliveries, with the secrets to do it.
///
/// A scheme proves where a request comes from; whether it is fresh and new is for the receiver.
public protocol SignatureScheme: Sendable {
    /// The scheme's name, for logs.
    var name: String { get }

    /// What is weak about the secrets; the observer is told once.
    var warnings: [SecretWarning] { get }

    /// How many times ``verify(_:)`` hashes the body at most, whatever a request has in its header
    /// fields: with one secret and HMAC it is 1.
    var maximumBodyHashes: Int { get }

    /// Checks what the header fields alone show, before the body is read: that each field which the
    /// scheme needs is there once and in its form.
    ///
    /// It proves nothing. A request that passes may still be refused by ``verify(_:)``, and one
    /// that does not pass would be.
    ///
    /// - Parameter request: The request; its body may be missing.
    /// - Returns: The time that the request claims to be signed at, where the scheme signs one.
    /// - Throws: Why the request cannot be genuine.
    func checkHead(_ request: WebhookRequest) async throws(SignatureError) -> Date?

    /// Proves that a request was signed with one of the secrets.
    ///
    /// Runs in time linear in the size of the request, and compares signatures in constant time. It
    /// may look keys up.
    ///
    /// - Returns: What the signature covers beside the body.
    /// - Throws: Why the request is not proved genuine; without secrets and signatures.
    func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery

    /// Signs a request with all secrets, as a sender does while it changes secrets.
    ///
    /// - Parameters:
    ///   - request: The request as it will be sent: what is not signed may still change.
    ///   - id: The identifier of the delivery: the same each time that it is sent.
    ///   - time: When the delivery is sent, to the second.
    /// - Returns: The header fields to add.
    /// - Throws: Why the scheme cannot sign this request.
    func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field]
}

extension SignatureScheme {
    /// No warnings.
    public var warnings: [SecretWarning] { [] }

    /// Once.
    public var maximumBodyHashes: Int { 1 }

    /// Checks nothing.
    public func checkHead(_ request: WebhookRequest) async throws(SignatureError) -> Date? { nil }
}
#endif
