#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import StrictJSON
public import WebhookEvents

/// A signed token in a header field (JSON Web Token, RFC 7519): Plaid, Vonage, MessageBird, monday.com,
/// Google Pub/Sub.
///
/// The algorithm is fixed: a token cannot choose another one, or none (RFC 8725, section 3.1). Where the token
/// has a digest of the body, the body is signed. Otherwise the token only shows who sent the request, as a
/// ``TokenScheme`` does, until it expires.
public struct WebTokenScheme: SignatureScheme {
    /// What the claims must be.
    public let format: WebTokenFormat

    /// The maximum number of public keys: verification takes more work than an HMAC does.
    private static let publicKeyLimit = 4

    let keys: [Concealed<WebTokenKey>]
    /// The clock for the expiration of tokens.
    let now: @Sendable () -> Date

    /// The scheme's name, for logs.
    public var name: String { format.name }

    /// Creates a scheme with shared secrets (``WebTokenAlgorithm/hs256``): both the old and the new one
    /// during rotation.
    ///
    /// - Parameters:
    ///   - format: Where the token is, and what it must claim.
    ///   - secrets: The secrets, in UTF-8.
    ///   - now: The clock for the expiration of tokens.
    /// - Throws: ``SecretError`` when there is none, one is empty, or the algorithm has no secrets.
    public init(
        _ format: WebTokenFormat, secrets: [String],
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws(SecretError) {
        guard format.algorithm == .hs256 else { throw .notForTokens(format.algorithm) }
        let keys = try SecretList.keys(secrets) { WebTokenKey(secret: $0) }
        self.init(format, keys: keys, now: now)
    }

    /// Creates a scheme with the public keys that a provider publishes as JSON Web Keys (RFC 7517).
    ///
    /// - Parameters:
    ///   - format: Where the token is, and what it must claim.
    ///   - keySet: A set of at most 4 keys, or a single key, in JSON.
    ///   - now: The clock for the expiration of tokens.
    /// - Throws: ``SecretError`` when there is no key of the algorithm, or there are too many.
    public init(
        _ format: WebTokenFormat, keySet: [UInt8], now: @escaping @Sendable () -> Date = { Date() }
    ) throws(SecretError) {
        try self.init(format, publicKeys: WebKeySet(keySet).keys, now: now)
    }

    /// Creates a scheme that signs as well, for a sender and for tests.
    ///
    /// - Parameters:
    ///   - format: Where the token is, and what it must claim.
    ///   - privateKey: The key: PEM, Base64 or hexadecimal digits.
    ///   - keyID: The identifier of the key in tokens.
    ///   - now: The clock for the expiration of tokens.
    /// - Throws: ``SecretError`` when the text is not a key of the algorithm.
    public init(
        _ format: WebTokenFormat, privateKey: String, keyID: String,
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws(SecretError) {
        let key = try WebTokenKey(format.algorithm, privateKey: privateKey, id: keyID)
        self.init(format, keys: [Concealed(key)], now: now)
    }

    init(
        _ format: WebTokenFormat, publicKeys: [WebTokenKey], now: @escaping @Sendable () -> Date
    ) throws(SecretError) {
        let keys = publicKeys.filter { $0.algorithm == format.algorithm }
        guard !keys.isEmpty else { throw .none }
        guard keys.count <= Self.publicKeyLimit else {
            throw .tooManyPublicKeys(limit: Self.publicKeyLimit)
        }
        self.init(format, keys: keys.map { Concealed($0) }, now: now)
    }

    private init(
        _ format: WebTokenFormat, keys: [Concealed<WebTokenKey>],
        now: @escaping @Sendable () -> Date
    ) {
        self.format = format
        self.keys = keys
        self.now = now
    }

    /// A warning for each secret of fewer than 16 bytes.
    public var warnings: [SecretWarning] {
        keys.compactMap(\.value.secretLength)
            .filter { $0 < SecretWarning.recommendedTextLength }
            .map { .short(bytes: $0, recommended: SecretWarning.recommendedTextLength) }
    }

    /// One hash if the token has a digest of the body, otherwise none.
    public var maximumBodyHashes: Int { format.bodyDigest == nil ? 0 : 1 }

    /// The token, if it does not sign the body: whoever has it can send any body until it expires.
    public var sentSecrets: [TokenLocation] {
        format.bodyDigest == nil ? [format.location] : []
    }

    /// Verifies the token, but not the digest of the body.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        try verifiedToken(of: request).time
    }

    /// Verifies the token and the digest of the body.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let token = try verifiedToken(of: request)
        if let name = format.bodyDigest {
            try Self.check(name, of: token.claims, is: request.message.body)
        }
        var delivery = SignedDelivery(time: token.time)
        delivery.secretIndex = token.keyIndex
        delivery.hasOneTypePerBody = format.hasOneTypePerBody
        return delivery
    }

    /// Adds a token that is signed with the first key. Its identifier (`jti`) is that of the delivery.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        guard let key = keys.first?.value else { return [] }
        let claims = try claims(of: request, id: id, at: time)
        var header: JSONObject = ["alg": .string(format.algorithm.rawValue), "typ": "JWT"]
        if let id = key.id { header.append("kid", .string(id)) }
        let text = try WebToken.text(header: header, payload: claims) {
            (content) throws(SigningError) in try key.signature(of: content)
        }
        return [.init(name: format.header, value: format.prefix + text)]
    }
}
#endif
