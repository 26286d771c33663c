#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import WebhookEvents

extension SignatureScheme where Self == KeyLookup {
    /// Plaid's scheme: see ``WebTokenFormat/plaid``. Keys are looked up by their identifier, and kept.
    ///
    /// - Parameters:
    ///   - limits: The limits of the cache.
    ///   - now: The clock for the expiration of tokens.
    ///   - load: Returns the response of Plaid's `/webhook_verification_key/get` for the identifier of a key,
    ///     which comes from a request that has not been verified; `nil` when Plaid does not know it. An
    ///     expired key is not used.
    public static func plaid(
        limits: KeyCacheLimits = KeyCacheLimits(),
        now: @escaping @Sendable () -> Date = { Date() },
        load: @escaping @Sendable (_ keyID: String) async throws -> [UInt8]?
    ) -> Self {
        .keys(by: .webToken(in: WebTokenFormat.plaid.location), of: .key, limits: limits) { id in
            guard let json = try await load(id) else { return nil }
            return try WebTokenFormat.plaid.scheme(of: WebKeySet(json), id, now)
        }
    }

    /// Tokens that are signed with one of the keys that a provider publishes (JSON Web Key Set, RFC 7517):
    /// see ``WebTokenFormat``.
    ///
    /// The set is looked up once, and again when a token names an unknown key, but not more often than
    /// ``KeyCacheLimits/refreshInterval``.
    ///
    /// - Parameters:
    ///   - format: The format, for which a token must name its key.
    ///   - limits: The limits of the cache.
    ///   - now: The clock for the expiration of tokens.
    ///   - load: Returns the set of keys, in JSON.
    public static func webToken(
        _ format: WebTokenFormat, limits: KeyCacheLimits = KeyCacheLimits(),
        now: @escaping @Sendable () -> Date = { Date() },
        load: @escaping @Sendable () async throws -> [UInt8]
    ) -> Self {
        let sets = KeyCache<String, WebKeySet>(limits: limits) { _ in
            try WebKeySet(try await load())
        }
        let secrets = format.bodyDigest == nil ? [format.location] : []
        return .keys(
            by: .webToken(in: format.location), of: .key, sentSecrets: secrets, limits: limits
        ) { id in
            let known = try await sets.keys(for: "")
            if let scheme = try known.flatMap({ try format.scheme(of: $0, id, now) }) {
                return scheme
            }
            let refreshed = try await sets.refreshedKeys(for: "")
            return try refreshed.flatMap { try format.scheme(of: $0, id, now) }
        }
    }

    #if Certificates
    /// The scheme of Google Pub/Sub's push subscriptions: see ``WebTokenFormat/pubSub(audience:email:)``.
    ///
    /// - Parameters:
    ///   - audience: The audience of the subscription; by default, that is the URL of the endpoint.
    ///   - email: The service account of the subscription.
    ///   - limits: The limits of the cache.
    ///   - now: The clock for the expiration of tokens.
    ///   - load: Returns Google's public keys, from `https://www.googleapis.com/oauth2/v3/certs`.
    public static func pubSub(
        audience: String, email: String, limits: KeyCacheLimits = KeyCacheLimits(),
        now: @escaping @Sendable () -> Date = { Date() },
        load: @escaping @Sendable () async throws -> [UInt8]
    ) -> Self {
        .webToken(.pubSub(audience: audience, email: email), limits: limits, now: now, load: load)
    }
    #endif
}

extension KeyIdentifier {
    /// The identifier of the key that a token in a header field names (`kid`).
    static func webToken(in location: TokenLocation) -> KeyIdentifier {
        KeyIdentifier { head in
            guard let bytes = try? location.tokens(in: head).first,
                bytes.count <= WebToken.maximumLength
            else { return nil }
            return WebToken(String(decoding: bytes, as: UTF8.self))?.keyID
        }
    }
}

extension WebTokenFormat {
    /// The scheme with the key of an identifier; `nil` if the set has none.
    fileprivate func scheme(
        of set: WebKeySet, _ id: String, _ now: @escaping @Sendable () -> Date
    ) throws -> WebTokenScheme? {
        let keys = set.keys(id: id).filter { $0.algorithm == algorithm }
        return keys.isEmpty ? nil : try WebTokenScheme(self, publicKeys: keys, now: now)
    }
}
#endif
