#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Mandrill's scheme: `X-Mandrill-Signature`, an HMAC-SHA-1 of the URL and the sorted fields of the form, in
/// Base64. No time is signed
/// (https://mailchimp.com/developer/transactional/guides/track-respond-activity-webhooks/).
public struct MandrillScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "mandrill"

    private static let header = "X-Mandrill-Signature"

    private let keys: [Concealed<HMACKey>]
    private let url: [UInt8]

    /// Creates a scheme.
    ///
    /// - Parameters:
    ///   - webhookKeys: The authentication keys of the webhook in use.
    ///   - url: The URL exactly as it is registered at Mandrill.
    /// - Throws: ``SecretError`` when there is no key, or one is empty.
    public init(webhookKeys: [String], url: String) throws(SecretError) {
        keys = try SecretList.keys(webhookKeys, in: .utf8)
        self.url = Array(url.utf8)
    }

    /// A warning for each key of fewer than 16 bytes.
    public var warnings: [SecretWarning] {
        SecretWarning.short(
            keys.map(\.value), recommended: SecretWarning.recommendedTextLength)
    }

    /// One hash of the fields for each key.
    public var maximumBodyHashes: Int { keys.count }

    /// Checks that the signature occurs once and has the right size.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        _ = try signature(of: request)
        return nil
    }

    /// Verifies that a request was signed with one of the keys.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let signature = try signature(of: request)
        guard let content = content(of: request) else { throw .mismatch }
        let index = keys.firstIndex { $0.value.matches([signature], .sha1, of: content) }
        guard let index else { throw .mismatch }
        var delivery = SignedDelivery()
        delivery.secretIndex = index
        return delivery
    }

    /// Signs a request, whose body is a form, with the first key.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        guard let content = content(of: request) else {
            throw .tooManyFields(limit: FormFields.limit)
        }
        return keys.prefix(1).map {
            .init(name: Self.header, value: Base64.encode($0.value.code(.sha1, of: content)))
        }
    }

    private func signature(of request: WebhookRequest) throws(SignatureError) -> [UInt8] {
        let value = try SignatureHeader.value(of: Self.header, in: request.message.headers)
        guard let signature = HMACAlgorithm.sha1.code(value, .base64) else {
            throw .noUsableSignature(header: Self.header)
        }
        return signature
    }

    private func content(of request: WebhookRequest) -> [[UInt8]]? {
        FormFields(request.message.body).map { form in
            [url] + form.sorted.flatMap { [$0.name, $0.value] }
        }
    }
}

extension SignatureScheme where Self == MandrillScheme {
    /// Mandrill's scheme: see ``MandrillScheme``.
    ///
    /// - Throws: ``SecretError`` when there is no key, or one is empty.
    public static func mandrill(webhookKeys: [String], url: String) throws(SecretError) -> Self {
        try MandrillScheme(webhookKeys: webhookKeys, url: url)
    }
}
#endif
