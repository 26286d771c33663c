#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Standard Webhooks 1.0.0: signs the identifier, the time and the body, with HMAC-SHA256 (`v1`) or
/// Ed25519 (`v1a`).
///
/// Each secret is for one of the two versions, and only signatures of that version are checked with
/// it: a code of the one is never taken for a signature of the other.
public struct StandardWebhooks: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "standard-webhooks"

    /// As many public keys as are tried: each of them, with each signature, hashes the body.
    private static let publicKeyLimit = 4

    private let secrets: [Concealed<StandardWebhooksSecret>]
    /// The versions that there are secrets for.
    private let versions: Set<StandardWebhooksVersion>
    private let fieldNames: StandardWebhooksHead.FieldNames

    /// Takes the secrets as the sender shows them.
    ///
    /// - Parameters:
    ///   - secrets: `whsec_` and Base64 of a key for `v1`, `whpk_` and Base64 of an Ed25519 public
    ///     key for `v1a`, `whsk_` of a private key to sign with it. The Base64 may be of the
    ///     URL-safe alphabet and without padding; `whsec_` may be missing, or follow the version
    ///     (`v1,whsec_…`). All that one sender has in use: the old and the new one during rotation.
    ///     Several senders are ``SenderSchemes``.
    ///   - headerPrefix: What the names of the header fields begin with; some senders use `svix`.
    ///   - allowsWeakSecret: Whether a key for `v1` may have less than 16 bytes. One of less than
    ///     24 is taken with a warning.
    /// - Throws: ``SecretError`` for a secret that cannot be used.
    public init(
        secrets: [String], headerPrefix: String = "webhook", allowsWeakSecret: Bool = false
    ) throws(SecretError) {
        self.secrets = try SecretList.keys(secrets) { (secret) throws(SecretError) in
            try StandardWebhooksSecret(secret, allowsWeak: allowsWeakSecret)
        }
        guard self.secrets.count(where: { $0.value.version == .v1a }) <= Self.publicKeyLimit else {
            throw .tooManyPublicKeys(limit: Self.publicKeyLimit)
        }
        versions = Set(self.secrets.map(\.value.version))
        fieldNames = StandardWebhooksHead.FieldNames(prefix: headerPrefix)
    }

    /// The secrets of less than 24 bytes.
    public var warnings: [SecretWarning] { secrets.flatMap(\.value.warnings) }

    /// One for each secret, four for each public key.
    public var maximumBodyHashes: Int {
        secrets.reduce(0) { $0 + $1.value.maximumBodyHashes }
    }

    /// Checks that the identifier, the time and a signature are there once and in their form.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        try head(of: request).time
    }

    /// Proves that a request was signed with one of the secrets.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let head = try head(of: request)
        let content = content(head.id, head.timestamp, request)
        let index = secrets.firstIndex { secret in
            secret.value.matches(head.signatures(of: secret.value.version), of: content)
        }
        guard let index else { throw .mismatch }
        var delivery = SignedDelivery(id: head.id, time: head.time)
        delivery.secretIndex = index
        return delivery
    }

    /// Signs a request with all secrets.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        guard StandardWebhooksHead.isIdentifier(id) else { throw .identifierNotAllowed }
        let timestamp = try UnixTime.text(of: time)
        let content = content(id, timestamp, request)
        var signatures: [String] = []
        for secret in secrets {
            let version = secret.value.version.rawValue
            signatures += try secret.value.signatures(of: content).map {
                "\(version),\(Base64.encode($0))"
            }
        }
        return [
            .init(name: fieldNames.id, value: id),
            .init(name: fieldNames.timestamp, value: timestamp),
            .init(name: fieldNames.signature, value: signatures.joined(separator: " ")),
        ]
    }

    private func head(of request: WebhookRequest) throws(SignatureError) -> StandardWebhooksHead {
        try StandardWebhooksHead(request.message.headers, fieldNames, versions: versions)
    }

    private func content(_ id: String, _ time: String, _ request: WebhookRequest) -> [[UInt8]] {
        [Array("\(id).\(time).".utf8), request.message.body]
    }
}

extension SignatureScheme where Self == StandardWebhooks {
    /// Standard Webhooks, `v1` and `v1a`: see
    /// ``StandardWebhooks/init(secrets:headerPrefix:allowsWeakSecret:)``.
    ///
    /// - Throws: ``SecretError`` for a secret that cannot be used.
    public static func standardWebhooks(
        secrets: [String], headerPrefix: String = "webhook", allowsWeakSecret: Bool = false
    ) throws(SecretError) -> Self {
        try StandardWebhooks(
            secrets: secrets, headerPrefix: headerPrefix, allowsWeakSecret: allowsWeakSecret)
    }
}
#endif
