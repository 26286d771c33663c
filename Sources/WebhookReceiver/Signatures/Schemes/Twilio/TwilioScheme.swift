#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Twilio's: `X-Twilio-Signature`, HMAC-SHA1 of the URL and the sorted fields of a form, in base64.
///
/// A body that is no form is covered by its SHA-256 in the URL's query (`bodySHA256`); one that is
/// not covered is refused. No time is signed. The URL must be the one that Twilio called, to the
/// letter: behind a proxy, put it together from your public address.
public struct TwilioScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "twilio"

    private let keys: [Concealed<HMACKey>]
    private let header = "X-Twilio-Signature"

    /// Takes the account's authentication tokens.
    ///
    /// - Throws: ``SecretError`` when there is none, or one is empty.
    public init(secrets: [String]) throws(SecretError) {
        keys = try SecretList.keys(secrets) { HMACKey(Array($0.utf8)) }
    }

    /// Proves that a request was signed with one of the tokens.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        let value = try SignatureHeader.value(of: header, in: request.message.headers)
        guard let signature = Base64.decode(value) else {
            throw .noUsableSignature(header: header)
        }
        guard let url = request.url else { throw .missingURL }
        guard let content = try? TwilioContent(url, request.message) else { throw .mismatch }
        guard keys.contains(where: { $0.value.matches([signature], .sha1, of: content.parts) })
        else {
            throw .mismatch
        }
        return SignedDelivery()
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

    /// Signs a request with the first token. A body that is no form must be in the URL's query
    /// already: see ``url(_:covering:)``.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        guard let url = request.url, let key = keys.first else { throw .missingURL }
        do throws(TwilioContent.Failure) {
            let content = try TwilioContent(url, request.message)
            let code = key.value.code(.sha1, of: content.parts)
            return [.init(name: header, value: Base64.encode(code))]
        } catch {
            switch error {
            case .tooManyFields: throw .tooManyFields(limit: FormFields.limit)
            case .bodyNotCovered: throw .bodyNotCovered
            }
        }
    }
}

extension SignatureScheme where Self == TwilioScheme {
    /// Twilio's: see ``TwilioScheme``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func twilio(secrets: [String]) throws(SecretError) -> Self {
        try TwilioScheme(secrets: secrets)
    }
}
#endif
