#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// HMAC in the form of one provider: GitHub's, Slack's, Shopify's, Square's, LINE's, or any that a
/// ``HMACFormat`` describes.
public struct HMACScheme: SignatureScheme {
    /// The form.
    public let format: HMACFormat

    private let keys: [Concealed<HMACKey>]

    /// The scheme's name, for logs.
    public var name: String { format.name }

    /// Takes the secrets that are in use: the old and the new one while they are changed.
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

    /// The secrets of less than 16 bytes.
    public var warnings: [SecretWarning] {
        SecretWarning.short(
            keys.map(\.value), recommended: SecretWarning.recommendedTextLength)
    }

    /// One for each secret, unless the signed content has the body several times.
    public var maximumBodyHashes: Int {
        keys.count * format.content.parts.count { $0 == .body }
    }

    /// Checks that each field which the form needs is there once and in its form, and that the URL
    /// is known if it is signed.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        try head(of: request).time
    }

    /// Proves that a request was signed with one of the secrets.
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

    /// Signs a request, with all secrets if the form has room for several signatures, otherwise
    /// with the first.
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
