#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Looks up the keys of each request, for any scheme: keys of many tenants, or keys with identifiers.
///
/// The results are kept in a ``KeyCache``. A signature that does not match the keys of the cache causes
/// another lookup if they are older than ``KeyCacheLimits/refreshInterval``, so that a new key works soon.
/// When keys are unavailable, the sender is asked to retry (503).
public struct KeyLookup: SignatureScheme {
    /// What an identifier stands for.
    public enum Subject: Sendable, Hashable {
        /// A sender, such as a tenant. It is part of the identifiers of its deliveries, and in reports.
        case sender
        /// A key of the only sender.
        case key
    }

    /// Creates the scheme with the keys of an identifier.
    ///
    /// - Parameter id: The identifier, which comes from a request that has not been verified: never put
    ///   it into a query or a URL without escaping it.
    /// - Returns: The scheme; `nil` when the identifier is unknown.
    /// - Throws: An error when the keys are temporarily unavailable.
    public typealias Load = @Sendable (_ id: String) async throws -> (any SignatureScheme)?

    /// The scheme's name, for logs.
    public let name = "lookup"
    /// The locations of secrets that requests contain as they are. Recordings replace them.
    public let sentSecrets: [TokenLocation]

    private let identifier: KeyIdentifier
    private let subject: Subject
    private let cache: KeyCache<String, LoadedSender>

    /// Creates a lookup with an empty cache.
    ///
    /// - Parameters:
    ///   - identifier: The part of a request that identifies the keys to try.
    ///   - subject: What an identifier stands for.
    ///   - sentSecrets: The locations of secrets, if the schemes are tokens, so that they are not recorded.
    ///   - limits: The limits of the cache.
    ///   - load: Looks up the keys of an identifier, and creates the scheme with them. A scheme that does
    ///     not sign, or consists of several senders, makes the keys unavailable.
    public init(
        by identifier: KeyIdentifier, of subject: Subject = .sender,
        sentSecrets: [TokenLocation] = [], limits: KeyCacheLimits = KeyCacheLimits(),
        load: @escaping Load
    ) {
        self.init(
            by: identifier, of: subject, sentSecrets: sentSecrets, limits: limits,
            clock: ContinuousClock(), load: load)
    }

    /// Creates a lookup with a clock.
    package init(
        by identifier: KeyIdentifier, of subject: Subject = .sender,
        sentSecrets: [TokenLocation] = [], limits: KeyCacheLimits, clock: some Clock<Duration>,
        load: @escaping Load
    ) {
        self.identifier = identifier
        self.subject = subject
        self.sentSecrets = sentSecrets
        cache = KeyCache(limits: limits, clock: clock) { id in
            guard let scheme = try await load(id) else { return nil }
            return LoadedSender(try WebhookSender(name: id, scheme: scheme))
        }
    }

    /// Twice the maximum for the scheme of one sender: with the keys of the cache, and with new ones.
    public var maximumBodyHashes: Int { 2 * SenderSchemes.bodyHashLimit }

    /// Checks that the identifier is known, and that the head is valid for its scheme.
    public func checkHead(_ request: WebhookRequest) async throws(SignatureError) -> Date? {
        try await withSender(of: request) { (sender) async throws(SignatureError) in
            try await sender.scheme.checkHead(request)
        }
    }

    /// Verifies that a request was signed with the keys of its identifier.
    public func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        try await withSender(of: request) { (sender) async throws(SignatureError) in
            var delivery = try await sender.verify(request)
            if subject == .key { delivery.sender = nil }
            return delivery
        }
    }

    /// Always throws: use the scheme of the sender itself.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        throw .senderNotKnown
    }

    /// Uses the keys of the cache, and new ones if those do not match.
    private func withSender<Result: Sendable>(
        of request: WebhookRequest,
        _ use: (WebhookSender) async throws(SignatureError) -> Result
    ) async throws(SignatureError) -> Result {
        guard let id = identifier.identifier(of: request) else { throw .unknownSender }
        let loaded = try await sender(id) { () async throws(KeyCacheError) in
            try await cache.keys(for: id)
        }
        do throws(SignatureError) {
            return try await use(loaded.sender)
        } catch {
            guard error.mayBeOfOldKey else { throw error }
            let refreshed = try await sender(id) { () async throws(KeyCacheError) in
                try await cache.refreshedKeys(for: id)
            }
            guard refreshed !== loaded else { throw error }
            return try await use(refreshed.sender)
        }
    }

    private func sender(
        _ id: String, _ find: () async throws(KeyCacheError) -> LoadedSender?
    ) async throws(SignatureError) -> LoadedSender {
        let found: LoadedSender?
        do {
            found = try await find()
        } catch {
            throw .keysUnavailable
        }
        guard let found else { throw .unknownSender }
        return found
    }
}

/// The sender of one lookup.
private final class LoadedSender: Sendable {
    let sender: WebhookSender

    init(_ sender: WebhookSender) {
        self.sender = sender
    }
}

extension SignatureError {
    /// Whether newer keys may lead to another result.
    fileprivate var mayBeOfOldKey: Bool {
        switch self {
        case .mismatch, .noUsableSignature, .noUsableSignatureInBody: true
        default: false
        }
    }
}

extension SignatureScheme where Self == KeyLookup {
    /// Looks up the keys of each request, for any scheme: see ``KeyLookup``.
    public static func keys(
        by identifier: KeyIdentifier, of subject: KeyLookup.Subject = .sender,
        sentSecrets: [TokenLocation] = [], limits: KeyCacheLimits = KeyCacheLimits(),
        load: @escaping KeyLookup.Load
    ) -> Self {
        KeyLookup(
            by: identifier, of: subject, sentSecrets: sentSecrets, limits: limits, load: load)
    }
}
#endif
