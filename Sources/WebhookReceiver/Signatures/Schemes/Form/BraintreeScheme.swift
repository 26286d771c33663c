#if Receiver
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// Braintree's scheme: a form with `bt_payload`, and `bt_signature` with its HMAC-SHA-1 for each public key of
/// the account. The payload is XML in Base64, which a handler reads itself. No time is signed
/// (https://developer.paypal.com/braintree/docs/guides/webhooks/parse).
public struct BraintreeScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name = "braintree"

    /// The maximum number of signatures in a request.
    private static let limit = 32

    private let keys: [(publicKey: [UInt8], key: Concealed<HMACKey>)]

    /// Creates a scheme with the keys of the account in use.
    ///
    /// - Parameter keys: The private keys by their public keys.
    /// - Throws: ``SecretError`` when there is none, or one is empty.
    public init(keys: [(publicKey: String, privateKey: String)]) throws(SecretError) {
        let secrets = try SecretList.keys(keys.map(\.privateKey)) { (secret) throws(SecretError) in
            Self.key(secret)
        }
        self.keys = zip(keys, secrets).map { (Array($0.publicKey.utf8), $1) }
    }

    /// The key of the HMAC: the SHA-1 of the private key.
    static func key(_ privateKey: String) -> HMACKey {
        HMACKey(Array(Insecure.SHA1.hash(data: Array(privateKey.utf8))))
    }

    /// Two hashes for each key: of the payload, and of the payload with a line break.
    public var maximumBodyHashes: Int { keys.count * 2 }

    /// Verifies that the payload was signed with one of the keys.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        // With further fields, some of the body would not be signed.
        guard let form = FormFields(request.message.body), form.fields.count == 2,
            let payload = form.value(of: "bt_payload"),
            let signatures = form.value(of: "bt_signature")
        else { throw .malformedBody(at: "/bt_signature") }
        let pairs = signatures.split(separator: UInt8(ascii: "&"), maxSplits: Self.limit)
        guard pairs.count <= Self.limit else { throw .tooManyItems(limit: Self.limit) }
        let index = keys.firstIndex { publicKey, key in
            let codes = pairs.compactMap { Self.code(in: $0, of: publicKey) }
            return !codes.isEmpty
                && [payload, payload + [0x0A]].contains {
                    key.value.matches(codes, .sha1, of: [$0])
                }
        }
        guard let index else { throw .mismatch }
        var delivery = SignedDelivery()
        delivery.secretIndex = index
        delivery.hasOneTypePerBody = true
        return delivery
    }

    /// Adds nothing: the body must have its signature already.
    ///
    /// - Throws: ``SigningError/notSignedInBody`` when it is missing or wrong.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        guard (try? verify(request)) != nil else { throw .notSignedInBody }
        return []
    }

    /// The code in `PUBLIC|CODE`.
    private static func code(in pair: ArraySlice<UInt8>, of publicKey: [UInt8]) -> [UInt8]? {
        let halves = pair.split(
            separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, halves[0].elementsEqual(publicKey) else { return nil }
        return HMACAlgorithm.sha1.code(String(decoding: halves[1], as: UTF8.self), .hex)
    }
}

extension SignatureScheme where Self == BraintreeScheme {
    /// Braintree's scheme: see ``BraintreeScheme``.
    ///
    /// - Throws: ``SecretError`` when a key is empty.
    public static func braintree(
        publicKey: String, privateKey: String
    ) throws(SecretError) -> Self {
        try BraintreeScheme(keys: [(publicKey, privateKey)])
    }
}
#endif
