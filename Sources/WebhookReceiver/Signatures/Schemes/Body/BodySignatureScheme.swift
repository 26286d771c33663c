#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import StrictJSON
public import WebhookEvents

/// HMAC signatures inside a JSON body, which cover some of its values: Mailgun, Adyen's payments.
///
/// **The rest of the body is not signed.** Whoever has seen one delivery can send its signed values with
/// any other content. Such a delivery therefore counts as unsigned (``SignedDelivery/isBodySigned``): trust
/// only the signed values (``BodySignatureFormat/fields``), and ask the provider's API for the rest before
/// you act on it. The body is parsed before its signature can be verified, in time linear in its size.
public struct BodySignatureScheme: SignatureScheme {
    /// The format.
    public let format: BodySignatureFormat

    /// The maximum number of items in a body.
    private static let itemLimit = 100

    private let keys: [Concealed<HMACKey>]

    /// The scheme's name, for logs.
    public var name: String { format.name }

    /// Creates a scheme with the secrets in use: both the old and the new secret during rotation.
    ///
    /// - Throws: ``SecretError`` when there is none, or one is empty or not in its encoding.
    public init(_ format: BodySignatureFormat, secrets: [String]) throws(SecretError) {
        self.format = format
        keys = try SecretList.keys(secrets, in: format.secretEncoding)
    }

    /// A warning for each secret of fewer than 16 bytes.
    public var warnings: [SecretWarning] {
        SecretWarning.short(
            keys.map(\.value), recommended: SecretWarning.recommendedTextLength)
    }

    /// One hash of the signed values for each secret, or two where they may have escaped characters.
    public var maximumBodyHashes: Int { keys.count * (format.escapesSeparator ? 2 : 1) }

    /// Checks nothing, since the signatures are in the body.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? { nil }

    /// Verifies that the values of each item were signed with one of the secrets.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        guard let body = try? JSONValue(request.message.body),
            let items = try? LocatedValues.values(at: format.items, in: body)
        else { throw .malformedBody(at: format.items) }
        guard items.count <= Self.itemLimit else { throw .tooManyItems(limit: Self.itemLimit) }
        var delivery = SignedDelivery(isBodySigned: false)
        for value in items {
            let item = try SignedItem(value, format)
            let index = keys.firstIndex {
                $0.value.matches(item.signatures, format.algorithm, of: [item.content])
            }
            guard let index else { throw .mismatch }
            delivery.secretIndex = delivery.secretIndex ?? index
            delivery.id = item.id
            delivery.time = item.time
        }
        return delivery
    }

    /// The signature of the values of an item with the first secret.
    func signature(of content: [UInt8]) -> String? {
        keys.first.map { format.encoding.encode($0.value.code(format.algorithm, of: [content])) }
    }

    /// Adds nothing: the body must have its signatures already.
    ///
    /// - Throws: ``SigningError/notSignedInBody`` when they are missing or wrong.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        guard (try? verify(request)) != nil else { throw .notSignedInBody }
        return []
    }
}
#endif
