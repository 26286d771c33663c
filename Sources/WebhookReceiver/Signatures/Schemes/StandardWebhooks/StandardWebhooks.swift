#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Standard Webhooks 1.0.0: signs the identifier, the time and the body with HMAC-SHA256 (`v1`) or
/// Ed25519 (`v1a`).
///
/// Each secret belongs to one of the two versions, and verifies only signatures of that version.
public struct StandardWebhooks: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "standard-webhooks"

    /// The maximum number of public keys. The body is hashed for each key and each signature.
    private static let publicKeyLimit = 4

    private let secrets: [Concealed<StandardWebhooksSecret>]
    /// The versions of the secrets.
    private let versions: Set<StandardWebhooksVersion>
    private let fieldNames: StandardWebhooksHead.FieldNames

    /// Creates a scheme with the secrets as the sender displays them.
    ///
    /// - Parameters:
    ///   - secrets: The secrets of one sender: both the old and the new secret during rotation. A secret is
    ///     the Base64 of a key after a prefix: `whsec_` for a `v1` key, `whpk_` for a `v1a` public key
    ///     (Ed25519), `whsk_` for a `v1a` private key, which is needed for signing. The URL-safe alphabet
    ///     and a missing padding are accepted. `whsec_` may be omitted, or follow the version
    ///     (`v1,whsec_…`). For several senders use ``SenderSchemes``.
    ///   - headerPrefix: The prefix of the header fields' names; some senders use `svix`.
    ///   - allowsWeakSecret: Whether a `v1` key may have fewer than 16 bytes. A key of fewer than 24 bytes
    ///     is accepted with a warning.
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

    /// A warning for each secret of fewer than 24 bytes.
    public var warnings: [SecretWarning] { secrets.flatMap(\.value.warnings) }

    /// One hash for each secret, four for each public key.
    public var maximumBodyHashes: Int {
        secrets.reduce(0) { $0 + $1.value.maximumBodyHashes }
    }

    /// Checks that the identifier, the time and the signature occur once and are well-formed.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        try head(of: request).time
    }

    /// Verifies that a request was signed with one of the secrets.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        try verify(request, head(of: request))
    }

    private func verify(
        _ request: WebhookRequest, _ head: StandardWebhooksHead
    ) throws(SignatureError) -> SignedDelivery {
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
        var head: [UInt8] = []
        head.reserveCapacity(id.utf8.count + time.utf8.count + 2)
        for part in [id, time] {
            head += part.utf8
            head.append(UInt8(ascii: "."))
        }
        return [head, request.message.body]
    }
}

extension StandardWebhooks: HeadParsingScheme {
    func checkedHead(_ request: WebhookRequest) throws(SignatureError) -> CheckedHead {
        let head = try head(of: request)
        return CheckedHead(time: head.time) { (request) throws(SignatureError) in
            try verify(request, head)
        }
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
