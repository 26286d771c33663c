#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import WebhookEvents

/// Twilio's scheme: `X-Twilio-Signature`, an HMAC of the URL and the sorted fields of a form, in Base64.
/// It uses SHA-1 and the account's authentication token, or a shared key and the algorithm in
/// `X-Twilio-Webhooks-Signature-Settings`.
///
/// A body that is not a form is covered by its SHA-256 in the query of the URL (`bodySHA256`), and refused
/// otherwise. No time is signed. The URL must be exactly the one that Twilio called, except for the port
/// (`:443` or none): behind a proxy, build it from your public address.
public struct TwilioScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "twilio"

    let tokens: [Concealed<HMACKey>]
    let sharedKeys: [Concealed<HMACKey>]

    /// Creates a scheme with the account's authentication tokens and the secrets of its shared keys.
    /// Tokens verify only signatures without settings; shared keys verify only those with settings.
    ///
    /// - Parameters:
    ///   - secrets: The tokens in use; empty if only shared keys are in use.
    ///   - sharedKeySecrets: The secrets of the shared keys in use.
    /// - Throws: ``SecretError`` when there are neither tokens nor shared keys, or one is empty.
    public init(secrets: [String], sharedKeySecrets: [String] = []) throws(SecretError) {
        func keys(_ secrets: [String]) throws(SecretError) -> [Concealed<HMACKey>] {
            try SecretList.keys(secrets, in: .utf8)
        }
        tokens = secrets.isEmpty && !sharedKeySecrets.isEmpty ? [] : try keys(secrets)
        sharedKeys = sharedKeySecrets.isEmpty ? [] : try keys(sharedKeySecrets)
    }

    /// A warning for each secret of fewer than 16 bytes.
    public var warnings: [SecretWarning] {
        SecretWarning.short(
            (tokens + sharedKeys).map(\.value), recommended: SecretWarning.recommendedTextLength)
    }

    /// Two hashes for each token or shared key, for the two forms of the URL.
    public var maximumBodyHashes: Int { max(tokens.count, sharedKeys.count) * 2 }

    /// Checks that the signature occurs once, that its size matches its algorithm, that there are keys
    /// for it, and that the URL is known.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        _ = try head(of: request)
        return nil
    }

    /// Verifies that a request was signed with one of the tokens or shared keys.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let (head, url) = try head(of: request)
        guard let content = try? TwilioSignedContent(request.message) else { throw .mismatch }
        let contents = TwilioURL.candidates(for: url).map(content.parts)
        let index = keys(for: head).firstIndex { key in
            contents.contains { key.value.matches([head.signature], head.algorithm, of: $0) }
        }
        // The body is hashed only after the URL was verified.
        guard let index, (try? content.checkCoverage(by: url)) != nil else { throw .mismatch }
        var delivery = SignedDelivery()
        delivery.unsignedID = head.unsignedID
        delivery.secretIndex = head.isOfSharedKey ? tokens.count + index : index
        return delivery
    }

    private func head(
        of request: WebhookRequest
    ) throws(SignatureError) -> (head: TwilioHead, url: String) {
        let head = try TwilioHead(request.message.headers)
        guard !keys(for: head).isEmpty else {
            throw .noUsableSignature(header: TwilioHead.signatureHeader)
        }
        guard let url = request.url else { throw .missingURL }
        return (head, url)
    }

    private func keys(for head: TwilioHead) -> [Concealed<HMACKey>] {
        head.isOfSharedKey ? sharedKeys : tokens
    }

    /// The URL with the digest of a body in its query, as Twilio calls it for a body that is not a form.
    /// A digest that the URL has already is replaced.
    public static func url(_ url: String, covering body: [UInt8]) -> String {
        let digest = Hexadecimal.encode(ContentDigest.sha256(body))
        let halves = url.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let parameters = halves.dropFirst().flatMap {
            $0.split(separator: "&", omittingEmptySubsequences: false)
        }
        let query =
            parameters.filter { !$0.hasPrefix(TwilioSignedContent.digestName) }
            + ["\(TwilioSignedContent.digestName)\(digest)"]
        return "\(halves.first ?? "")?\(query.joined(separator: "&"))"
    }
}

extension SignatureScheme where Self == TwilioScheme {
    /// Twilio's scheme: see ``TwilioScheme``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func twilio(
        secrets: [String], sharedKeySecrets: [String] = []
    ) throws(SecretError) -> Self {
        try TwilioScheme(secrets: secrets, sharedKeySecrets: sharedKeySecrets)
    }
}
#endif
