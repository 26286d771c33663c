#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// A secret that the sender sends with each request, for providers that sign nothing: a token in a header
/// field, user name and password, a parameter of the URL, or a field of the body.
///
/// The secret shows who sent the request, as long as nobody else has seen it; use it only with TLS. It
/// protects neither the body nor the header fields, and no time is signed: whoever has seen one request
/// can send any other one, at any time. URLs and bodies are often logged, so prefer a header field. A
/// recording never contains the secret.
public struct TokenScheme: SignatureScheme {
    /// The scheme's name, for logs.
    public let name: String
    /// Where requests have the secret.
    public let location: TokenLocation

    private let tokens: [Concealed<SecretText>]
    private let unsignedIDHeader: String?
    private let hasOneTypePerBody: Bool

    /// Creates a scheme with the tokens in use: both the old and the new one during rotation.
    ///
    /// - Parameters:
    ///   - location: Where requests have the token.
    ///   - tokens: The tokens that are accepted.
    ///   - name: The scheme's name, for logs.
    ///   - unsignedIDHeader: The header field with an identifier of the delivery, which is the same for
    ///     each attempt: see ``SignedDelivery/unsignedID``.
    ///   - hasOneTypePerBody: Whether the sender never sends the same body with two types.
    /// - Throws: ``SecretError`` when there is no token, or one is empty or begins or ends with white
    ///   space.
    public init(
        _ location: TokenLocation, tokens: [String], name: String = "token",
        unsignedIDHeader: String? = nil, hasOneTypePerBody: Bool = false
    ) throws(SecretError) {
        self.name = name
        self.location = location
        self.tokens = try SecretList.keys(tokens) { SecretText($0) }
        self.unsignedIDHeader = unsignedIDHeader
        self.hasOneTypePerBody = hasOneTypePerBody
    }

    /// A warning for each token of fewer than 16 bytes.
    public var warnings: [SecretWarning] {
        tokens.map { $0.value.text.utf8.count }
            .filter { $0 < SecretWarning.recommendedTextLength }
            .map { .short(bytes: $0, recommended: SecretWarning.recommendedTextLength) }
    }

    /// Zero, or one for each token where it is in the body.
    public var maximumBodyHashes: Int { location.isInBody ? tokens.count : 0 }

    /// The location of the token.
    public var sentSecrets: [TokenLocation] { [location] }

    /// Checks the token, unless it is in the body.
    public func checkHead(_ request: WebhookRequest) throws(SignatureError) -> Date? {
        if !location.isInBody { _ = try secretIndex(of: request) }
        _ = try unsignedID(of: request)
        return nil
    }

    /// Verifies that a request has one of the tokens.
    public func verify(_ request: WebhookRequest) throws(SignatureError) -> SignedDelivery {
        var delivery = SignedDelivery()
        delivery.secretIndex = try secretIndex(of: request)
        delivery.unsignedID = try unsignedID(of: request)
        delivery.hasOneTypePerBody = hasOneTypePerBody
        return delivery
    }

    /// Adds the first token. Where it is in the URL or in the body, the request must have it already.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        var added: [WebhookHeaders.Field] = []
        if let unsignedIDHeader {
            added += try SignatureHeader.unsignedID(id, in: unsignedIDHeader, of: request)
        }
        let token = firstToken
        switch location {
        case .header(let name, let prefix):
            return added + [.init(name: name, value: prefix + token)]
        case .basicCredentials:
            let value = "Basic " + Base64.encode(Array(token.utf8))
            return added + [.init(name: TokenLocation.authorization, value: value)]
        case .queryParameter, .bodyField:
            guard (try? secretIndex(of: request)) != nil else { throw .missingToken(location) }
            return added
        }
    }

    /// The token that requests are sent with.
    var firstToken: String { tokens.first?.value.text ?? "" }

    private func unsignedID(of request: WebhookRequest) throws(SignatureError) -> String? {
        guard let unsignedIDHeader else { return nil }
        return try SignatureHeader.optionalValue(of: unsignedIDHeader, in: request.message.headers)
    }

    /// The index of the token of a request: of the first one, where there are several.
    private func secretIndex(of request: WebhookRequest) throws(SignatureError) -> Int {
        var first: Int?
        for received in try location.tokens(in: request) {
            let index = tokens.firstIndex { $0.value.matches(received) }
            guard let index else { throw .mismatch }
            first = first ?? index
        }
        guard let first else { throw .missingToken(location) }
        return first
    }
}
#endif
