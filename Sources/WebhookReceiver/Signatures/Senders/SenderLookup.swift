#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Looks the sender and its keys up for each request: for many tenants with keys of their own.
public struct SenderLookup: SignatureScheme {
    /// Finds the sender of a request.
    ///
    /// - Parameter request: The request without its body. Nothing of it is proved: it only says
    ///   which keys to try.
    /// - Returns: The sender; `nil` when there is none for the request.
    /// - Throws: When the keys cannot be had now.
    public typealias Find =
        @Sendable (_ request: WebhookRequest) async throws -> WebhookSender?

    /// The scheme's name, for logs.
    public let name = "lookup"

    private let find: Find

    /// Creates a lookup.
    ///
    /// - Parameter find: Is called before the body is read, and again to verify: keep what it reads
    ///   in a cache.
    public init(_ find: @escaping Find) {
        self.find = find
    }

    /// As many times as the scheme of one sender may.
    public var maximumBodyHashes: Int { SenderSchemes.bodyHashLimit }

    /// Checks that there is a sender for the request, and that the head is one of this sender's.
    public func checkHead(_ request: WebhookRequest) async throws(SignatureError) -> Date? {
        try await sender(for: request).scheme.checkHead(request)
    }

    /// Proves that a request is from the sender that was looked up.
    public func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        try await sender(for: request).verify(request)
    }

    /// Signs nothing: the sender's own scheme does.
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
    /// Looks the sender and its keys up for each request: see ``SenderLookup``.
    public static func lookup(_ find: @escaping SenderLookup.Find) -> Self {
        SenderLookup(find)
    }
}
#endif
