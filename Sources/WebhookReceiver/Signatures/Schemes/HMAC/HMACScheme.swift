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

    /// Proves that a request was signed with one of the secrets.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let headers = request.message.headers
        let signatures = try signatures(in: headers)
        var delivery = SignedDelivery()
        if let header = format.timestampHeader {
            let text = try SignatureHeader.value(of: header, in: headers)
            delivery.time = UnixTime.date(text, unit: format.timestampUnit)
            if delivery.time == nil { throw .malformedHeader(header) }
        }
        if let header = format.idHeader {
            let id = try SignatureHeader.value(of: header, in: headers)
            guard isIdentifier(id) else { throw .malformedHeader(header) }
            delivery.id = id
        }
        let content = try content(of: request)
        guard keys.contains(where: { $0.value.matches(signatures, format.algorithm, of: content) })
        else { throw .mismatch }
        return delivery
    }

    /// Signs a request, with all secrets if the form has room for several signatures, otherwise with
    /// the first.
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
        let content = try content(of: request, with: added)
        let signatures = (format.separator == nil ? keys.prefix(1) : keys[...]).map {
            format.prefix + format.encoding.encode($0.value.code(format.algorithm, of: content))
        }
        let value = signatures.joined(separator: format.separator.map { String($0) } ?? "")
        return added + [.init(name: format.signatureHeader, value: value)]
    }

    private func isIdentifier(_ id: String) -> Bool {
        !id.isEmpty
            && id.utf8.allSatisfy { 0x21...0x7E ~= $0 && !format.idDelimiters.contains($0) }
    }

    private func signatures(in headers: WebhookHeaders) throws(SignatureError) -> [[UInt8]] {
        let name = format.signatureHeader
        let value = try SignatureHeader.value(of: name, in: headers)
        var parts = [value[...]]
        if let separator = format.separator {
            parts = try SignatureHeader.parts(of: value, separator: separator, in: name)
        }
        let signatures = parts.compactMap { part in
            let part = format.separator == nil ? part : part.drop { $0 == " " }
            return part.hasPrefix(format.prefix)
                ? format.encoding.decode(part.dropFirst(format.prefix.count)) : nil
        }
        guard !signatures.isEmpty else { throw .noUsableSignature(header: name) }
        return signatures
    }
}
#endif
