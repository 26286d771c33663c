#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import WebhookEvents

/// Twilio's: `X-Twilio-Signature`, an HMAC of the URL and the sorted fields of a form, in Base64:
/// with SHA-1 and the account's authentication token, or with a shared key and the algorithm that
/// `X-Twilio-Webhooks-Signature-Settings` names.
///
/// A body that is no form is covered by its SHA-256 in the URL's query (`bodySHA256`); one that is
/// not covered is refused. No time is signed. The URL must be the one that Twilio called, to the
/// letter but for the port (`:443` or none): behind a proxy, put it together from your public
/// address.
public struct TwilioScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "twilio"

    let tokens: [Concealed<HMACKey>]
    let sharedKeys: [Concealed<HMACKey>]

    /// Takes the account's authentication tokens, and the secrets of shared keys. Signatures that
    /// name no settings are only checked with tokens, all others only with shared keys.
    ///
    /// - Parameters:
    ///   - secrets: The tokens in use; none where only shared keys are.
    ///   - sharedKeySecrets: The secrets of the shared keys in use.
    /// - Throws: ``SecretError`` when there is neither, or one is empty.
    public init(secrets: [String], sharedKeySecrets: [String] = []) throws(SecretError) {
        func keys(_ secrets: [String]) throws(SecretError) -> [Concealed<HMACKey>] {
            try SecretList.keys(secrets) { HMACKey(Array($0.utf8)) }
        }
        tokens = secrets.isEmpty && !sharedKeySecrets.isEmpty ? [] : try keys(secrets)
        sharedKeys = sharedKeySecrets.isEmpty ? [] : try keys(sharedKeySecrets)
    }

    /// The secrets of less than 16 bytes.
    public var warnings: [SecretWarning] {
        SecretWarning.short(
            (tokens + sharedKeys).map(\.value), recommended: SecretWarning.recommendedTextLength)
    }

    /// Two for each token or shared key: with the URL in two forms.
    public var maximumBodyHashes: Int { max(tokens.count, sharedKeys.count) * 2 }

    /// Checks that a signature is there once, of a length that its algorithm has, that there are
    /// keys for it, and that the URL is known.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        _ = try head(of: request)
        return nil
    }

    /// Proves that a request was signed with one of the tokens or shared keys.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let (head, url) = try head(of: request)
        guard let content = try? TwilioContent(request.message) else { throw .mismatch }
        let contents = TwilioURL.candidates(for: url).map(content.parts)
        let index = keys(for: head).firstIndex { key in
            contents.contains { key.value.matches([head.signature], head.algorithm, of: $0) }
        }
        // The body is hashed only when the URL is known to be genuine.
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

    /// The URL with the digest of a body that is no form in its query, as Twilio calls it. A digest
    /// that is there already, of another body perhaps, is replaced.
    public static func url(_ url: String, covering body: [UInt8]) -> String {
        let digest = Hexadecimal.encode(ContentDigest.sha256(body))
        let halves = url.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let parameters = halves.dropFirst().flatMap {
            $0.split(separator: "&", omittingEmptySubsequences: false)
        }
        let query =
            parameters.filter { !$0.hasPrefix(TwilioContent.digestName) }
            + ["\(TwilioContent.digestName)\(digest)"]
        return "\(halves.first ?? "")?\(query.joined(separator: "&"))"
    }
}

extension SignatureScheme where Self == TwilioScheme {
    /// Twilio's: see ``TwilioScheme``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func twilio(
        secrets: [String], sharedKeySecrets: [String] = []
    ) throws(SecretError) -> Self {
        try TwilioScheme(secrets: secrets, sharedKeySecrets: sharedKeySecrets)
    }
}
#endif
