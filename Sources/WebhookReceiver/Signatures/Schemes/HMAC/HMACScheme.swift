#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// HMAC signatures in the format of a provider: GitHub, Slack, Shopify, Square, LINE, Paddle, or any
/// other that an ``HMACFormat`` describes.
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
        keys = try SecretList.keys(secrets, in: format.secretEncoding)
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
        return head.delivery(format.signature, secretIndex: index)
    }

    /// Signs a request with all secrets for which the format has room, otherwise with the first ones.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        try format.signature.sign(request, id: id, at: time, with: keys) { key, content in
            key.value.code(format.algorithm, of: content)
        }
    }

    private func head(of request: WebhookRequest) throws(SignatureError) -> SignatureFormat.Head {
        try format.signature.head(of: request) { $0.count == format.algorithm.codeLength }
    }
}
#endif
