#if Certificates
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// PayPal's scheme: `PAYPAL-TRANSMISSION-SIG` signs (RSA with SHA-256) the identifier and the time of the
/// transmission, the identifier of the webhook, and the CRC-32 of the body, with a key in the certificate at
/// `PAYPAL-CERT-URL` (https://developer.paypal.com/api/rest/webhooks/rest/).
///
/// **A CRC-32 does not protect the body**: whoever has seen a delivery can write another body with the same
/// checksum. The body therefore counts as unsigned (``SignedDelivery/isBodySigned``). A changed delivery is
/// only recognized as a duplicate, by the identifier of the transmission: ask PayPal's API for the resource
/// before you act on what is worth a forgery. PayPal does not document whether a retry has the identifier of
/// the first attempt; the event's own `id` is the same.
public struct PayPalScheme: SignatureScheme {
    /// The hosts of PayPal's certificates.
    public static let hosts: Set = ["api.paypal.com", "api.sandbox.paypal.com"]

    /// The scheme's name, for logs.
    public let name = "paypal"

    private let webhookID: String
    private let certificates: SigningCertificates
    private let age: AgeLimit
    private let signer: Signer?

    private struct Signer: Sendable {
        let key: Concealed<RSAKey>
        let certificateAddress: String
    }

    /// Creates a scheme.
    ///
    /// - Parameters:
    ///   - webhookID: The identifier of the webhook at PayPal. It is signed, so that deliveries to webhooks
    ///     of others are refused.
    ///   - trust: The certificates that those of PayPal must lead to.
    ///   - hosts: The hosts of certificates.
    ///   - maximumAge: The maximum age of a transmission. PayPal retries for up to 3 days.
    ///   - limits: The limits of the cache of certificates.
    ///   - now: The clock for ages and the validity of certificates.
    ///   - fetch: Fetches a certificate, from one of the hosts.
    /// - Throws: ``SecretError/empty`` when the identifier is empty or has a separator.
    public init(
        webhookID: String, trust: CertificateTrust, hosts: Set<String> = PayPalScheme.hosts,
        maximumAge: Duration = .seconds(4 * 86_400), limits: KeyCacheLimits = KeyCacheLimits(),
        now: @escaping @Sendable () -> Date = { Date() }, fetch: @escaping CertificateFetch
    ) throws(SecretError) {
        try self.init(
            webhookID,
            SigningCertificates(
                trust: trust, limits: limits, now: now, fetch: fetch,
                isAllowed: { SecureAddress.host(of: $0).map(hosts.contains) ?? false },
                isName: { $0.hasSuffix(".paypal.com") }),
            AgeLimit(maximum: maximumAge, now: now), nil)
    }

    private init(
        _ webhookID: String, _ certificates: SigningCertificates, _ age: AgeLimit,
        _ signer: Signer?
    ) throws(SecretError) {
        guard !webhookID.isEmpty, !webhookID.utf8.contains(UInt8(ascii: "|")) else { throw .empty }
        self.webhookID = webhookID
        self.certificates = certificates
        self.age = age
        self.signer = signer
    }

    /// The scheme with a key that signs, for tests.
    ///
    /// - Parameters:
    ///   - privateKey: The key: PEM or Base64.
    ///   - certificateAddress: The address of its certificate.
    /// - Throws: ``SecretError`` when the text is not an RSA key.
    public func signing(
        privateKey: String, certificateAddress: String
    ) throws(SecretError) -> PayPalScheme {
        let key = try RSAKey(privateKey: KeyText.bytes(of: privateKey))
        return try PayPalScheme(
            webhookID, certificates, age,
            Signer(key: Concealed(key), certificateAddress: certificateAddress))
    }

    /// Checks that each header field occurs once and is well-formed.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        _ = try head(of: request)
        return nil
    }

    /// Verifies the signature. The identifier of the transmission is that of the delivery.
    public func verify(_ request: WebhookRequest) async throws(SignatureError) -> SignedDelivery {
        let head = try head(of: request)
        let key = try await certificates.key(at: head.address)
        let content = content(head.id, head.timeText, request.message.body)
        guard key.matches([head.signature], of: [content]) else { throw .mismatch }
        return SignedDelivery(id: head.id, isBodySigned: false)
    }

    /// Signs a request, if the scheme has a private key: see ``signing(privateKey:certificateAddress:)``.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        guard PayPalHead.isIdentifier(id) else { throw .identifierNotAllowed }
        let text = try TimestampUnit.iso8601.text(of: time)
        guard let signer,
            let signature = signer.key.value.signature(
                of: [content(id, text, request.message.body)])
        else { throw .noPrivateKey }
        return [
            .init(name: PayPalHead.idName, value: id),
            .init(name: PayPalHead.timeName, value: text),
            .init(name: PayPalHead.signatureName, value: Base64.encode(signature)),
            .init(name: PayPalHead.addressName, value: signer.certificateAddress),
            .init(name: PayPalHead.algorithmName, value: PayPalHead.algorithm),
        ]
    }

    private func content(_ id: String, _ time: String, _ body: [UInt8]) -> [UInt8] {
        Array("\(id)|\(time)|\(webhookID)|\(CRC32.checksum(body))".utf8)
    }

    private func head(of request: WebhookRequest) throws(SignatureError) -> PayPalHead {
        let head = try PayPalHead(request.message.headers)
        try age.check(head.time)
        return head
    }
}

extension SignatureScheme where Self == PayPalScheme {
    /// PayPal's scheme: see ``PayPalScheme``.
    ///
    /// - Throws: ``SecretError/empty`` when the identifier is empty.
    public static func payPal(
        webhookID: String, trust: CertificateTrust, fetch: @escaping CertificateFetch
    ) throws(SecretError) -> Self {
        try PayPalScheme(webhookID: webhookID, trust: trust, fetch: fetch)
    }
}
#endif
