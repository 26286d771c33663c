#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Looks up the sender and its keys for each request, for many tenants with separate keys.
public struct SenderLookup: SignatureScheme {
    /// Finds the sender of a request.
    ///
    /// - Parameter request: The request without its body. It has not been verified: it only determines
    ///   which keys to try.
    /// - Returns: The sender; `nil` when the request has none.
    /// - Throws: An error when the keys are temporarily unavailable.
    public typealias Find =
        @Sendable (_ request: WebhookRequest) async throws -> WebhookSender?

    /// The scheme's name, for logs.
    public let name = "lookup"

    private let find: Find

    /// Creates a lookup.
    ///
    /// - Parameter find: Called before the body is read, and again for the verification: cache its
    ///   results.
    public init(_ find: @escaping Find) {
        self.find = find
    }

    /// The maximum for the scheme of one sender.
    public var maximumBodyHashes: Int { SenderSchemes.bodyHashLimit }

    /// Checks that the request has a sender, and that the head is valid for its scheme.
    public func checkHead(_ request: WebhookRequest) async throws(SignatureError) -> Date? {
        try await sender(for: request).scheme.checkHead(request)
    }

    /// Verifies that a request is from the sender that was found.
    public func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        try await sender(for: request).verify(request)
    }

    /// Always throws: use the scheme of the sender itself.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        throw .senderNotKnown
    }

    private func sender(
        for request: WebhookRequest
    ) async throws(SignatureError) -> WebhookSender {
        var head = request
        head.message.body = []
        let sender: WebhookSender?
        do {
            sender = try await find(head)
        } catch {
            throw .keysUnavailable
        }
        guard let sender else { throw .unknownSender }
        return sender
    }
}

extension SignatureScheme where Self == SenderLookup {
    /// Looks up the sender and its keys for each request: see ``SenderLookup``.
    public static func lookup(_ find: @escaping SenderLookup.Find) -> Self {
        SenderLookup(find)
    }
}
#endif
