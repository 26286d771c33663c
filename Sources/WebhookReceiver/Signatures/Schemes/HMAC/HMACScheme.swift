#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// HMAC signatures in the format of a provider: GitHub, Slack, Shopify, Square, LINE, or any other that
/// an ``HMACFormat`` describes.
public struct HMACScheme: SignatureScheme {
    /// The format.
    public let format: HMACFormat

    private let keys: [Concealed<HMACKey>]

    /// The scheme's name, for logs.
    public var name: String { format.name }

    /// Creates a scheme with the secrets in use: both the old and the new secret during rotation.
    ///
    /// - Throws: ``SecretError`` when there is none, or one is empty or not in its encoding.
    public init(_ format: HMACFormat, secrets: [String]) throws(SecretError) {
        self.format = format
        keys = try SecretList.keys(secrets) { (secret) throws(SecretError) in
            guard let bytes = format.secretEncoding.bytes(of: secret) else {
                throw .notEncoded(format.secretEncoding)
            }
            return HMACKey(bytes)
        }
    }

    /// A warning for each secret of fewer than 16 bytes.
    public var warnings: [SecretWarning] {
        SecretWarning.short(
            keys.map(\.value), recommended: SecretWarning.recommendedTextLength)
    }

    /// One hash for each secret and occurrence of the body in the signed content.
    public var maximumBodyHashes: Int {
        keys.count * format.content.parts.count { $0 == .body }
    }

    /// Checks that each required header field occurs once and is well-formed, and that the URL is known
    /// if it is signed.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        try head(of: request).time
    }

    /// Verifies that a request was signed with one of the secrets.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let head = try head(of: request)
        let index = keys.firstIndex {
            $0.value.matches(head.signatures, format.algorithm, of: head.content)
        }
        guard let index else { throw .mismatch }
        var delivery = SignedDelivery(id: head.id, time: head.time)
        delivery.signedHeaders = format.content.headers
        delivery.unsignedID = head.unsignedID
        delivery.hasOneTypePerBody = format.hasOneTypePerBody
        delivery.secretIndex = index
        return delivery
    }

    /// Signs a request with all secrets if the format allows several signatures, otherwise with the
    /// first secret.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        var added: [WebhookHeaders.Field] = []
        if let header = format.timestampHeader {
            let text = try UnixTime.text(of: time, unit: format.timestampUnit)
            added.append(.init(name: header, value: text))
        }
        if let header = format.idHeader {
            guard isIdentifier(id) else { throw .identifierNotAllowed }
            added.append(.init(name: header, value: id))
        }
        if let header = format.unsignedIDHeader {
            added += try SignatureHeader.unsignedID(id, in: header, of: request)
        }
        let content = try content(of: request, with: added)
        let signatures = (format.separator == nil ? keys.prefix(1) : keys[...]).map {
            format.prefix + format.encoding.encode($0.value.code(format.algorithm, of: content))
        }
        let value = signatures.joined(separator: format.separator.map { String($0) } ?? "")
        return added + [.init(name: format.signatureHeader, value: value)]
    }
}
#endif
