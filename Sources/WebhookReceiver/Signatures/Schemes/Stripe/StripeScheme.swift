#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Stripe's scheme: `Stripe-Signature: t=…,v1=…`, HMAC-SHA256 of the time and the body in hexadecimal.
///
/// The key is the whole text of the secret, including `whsec_`. Only `v1` signatures are verified: `v0`
/// is for Stripe's test events. The same tolerance applies to times in the past and in the future.
public struct StripeScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "stripe"

    private let keys: [Concealed<HMACKey>]
    private let header = "Stripe-Signature"

    /// Creates a scheme with the secrets of the endpoint.
    ///
    /// - Throws: ``SecretError`` when there is none, or one is empty.
    public init(secrets: [String]) throws(SecretError) {
        keys = try SecretList.keys(secrets) { HMACKey(Array($0.utf8)) }
    }

    /// A warning for each secret of fewer than 16 bytes.
    public var warnings: [SecretWarning] {
        SecretWarning.short(
            keys.map(\.value), recommended: SecretWarning.recommendedTextLength)
    }

    /// One hash for each secret.
    public var maximumBodyHashes: Int { keys.count }

    /// Checks that the header field occurs once, with a time and a signature.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        try head(of: request.message.headers).time
    }

    /// Verifies that a request was signed with one of the secrets.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let head = try head(of: request.message.headers)
        let content = content(head.timestamp, request)
        let index = keys.firstIndex { $0.value.matches(head.signatures, .sha256, of: content) }
        guard let index else { throw .mismatch }
        var delivery = SignedDelivery(time: head.time)
        delivery.secretIndex = index
        delivery.hasOneTypePerBody = true
        return delivery
    }

    /// Signs a request with all secrets. The identifier is ignored, since Stripe's is in the body.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        let timestamp = try UnixTime.text(of: time)
        let content = content(timestamp[...], request)
        let signatures = keys.map {
            "v1=" + Hexadecimal.encode($0.value.code(.sha256, of: content))
        }
        let value = (["t=" + timestamp] + signatures).joined(separator: ",")
        return [.init(name: header, value: value)]
    }

    private func content(_ timestamp: Substring, _ request: WebhookRequest) -> [[UInt8]] {
        [Array("\(timestamp).".utf8), request.message.body]
    }

    private struct Head {
        var timestamp: Substring
        var time: Date
        var signatures: [[UInt8]]
    }

    private func head(of headers: WebhookHeaders) throws(SignatureError) -> Head {
        let value = try SignatureHeader.value(of: header, in: headers)
        var timestamp: Substring?
        var signatures: [[UInt8]] = []
        for part in try SignatureHeader.parts(of: value, separator: ",", in: header) {
            guard let equals = part.firstIndex(of: "=") else { throw .malformedHeader(header) }
            let content = part[part.index(after: equals)...]
            switch part[..<equals].drop(while: { $0 == " " }) {
            case "t":
                guard timestamp == nil else { throw .malformedHeader(header) }
                timestamp = content
            case "v1": signatures += HMACAlgorithm.sha256.code(content, .hex).map { [$0] } ?? []
            default: continue
            }
        }
        guard let timestamp, let time = UnixTime.date(timestamp) else {
            throw .malformedHeader(header)
        }
        guard !signatures.isEmpty else { throw .noUsableSignature(header: header) }
        return Head(timestamp: timestamp, time: time, signatures: signatures)
    }
}

extension SignatureScheme where Self == StripeScheme {
    /// Stripe's scheme: see ``StripeScheme``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func stripe(secrets: [String]) throws(SecretError) -> Self {
        try StripeScheme(secrets: secrets)
    }
}
#endif
