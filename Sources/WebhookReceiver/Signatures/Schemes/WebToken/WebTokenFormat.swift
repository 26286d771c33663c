#if Receiver
/// How a provider authenticates requests with a signed token (JSON Web Token, RFC 7519) in a header field:
/// the algorithm, and what the claims must be.
public struct WebTokenFormat: Hashable, Sendable {
    /// The scheme's name, for logs.
    public let name: String
    /// The only algorithm that is accepted.
    public let algorithm: WebTokenAlgorithm
    /// The header field with the token.
    public let header: String
    /// The text before the token, such as `Bearer `. The case of letters has no meaning.
    public let prefix: String
    /// The claim with the SHA-256 of the body in hexadecimal digits. Without one, the token shows who sent
    /// the request, and the body is not signed.
    public let bodyDigest: String?
    /// The claim with the SHA-256 of the URL in hexadecimal digits.
    public let urlDigest: String?
    /// The claims that are required, each with the accepted texts. A boolean has the text `true` or `false`;
    /// of an array, one element must be accepted.
    public let claims: [String: [String]]
    /// Whether each attempt of a delivery has a token of its own, so that `iat` is the time of the attempt.
    /// Otherwise a token must have an `exp`.
    public let isTimed: Bool
    /// Whether a token must name its key (`kid`).
    public let needsKeyID: Bool
    /// Whether the sender never sends the same body with two types: see
    /// ``SignedDelivery/hasOneTypePerBody``.
    public let hasOneTypePerBody: Bool

    /// Creates a format.
    ///
    /// - Parameters:
    ///   - name: The scheme's name, for logs.
    ///   - algorithm: The only algorithm that is accepted.
    ///   - header: The header field with the token.
    ///   - prefix: The text before the token.
    ///   - bodyDigest: The claim with the SHA-256 of the body in hexadecimal digits.
    ///   - urlDigest: The claim with the SHA-256 of the URL in hexadecimal digits.
    ///   - claims: The claims that are required, each with the accepted texts.
    ///   - isTimed: Whether `iat` is the time of the attempt.
    ///   - needsKeyID: Whether a token must name its key.
    ///   - hasOneTypePerBody: Whether the sender never sends the same body with two types.
    public init(
        name: String, algorithm: WebTokenAlgorithm, header: String = "Authorization",
        prefix: String = "Bearer ", bodyDigest: String? = nil, urlDigest: String? = nil,
        claims: [String: [String]] = [:], isTimed: Bool = false, needsKeyID: Bool = false,
        hasOneTypePerBody: Bool = false
    ) {
        self.name = name
        self.algorithm = algorithm
        self.header = header
        self.prefix = prefix
        self.bodyDigest = bodyDigest
        self.urlDigest = urlDigest
        self.claims = claims
        self.isTimed = isTimed
        self.needsKeyID = needsKeyID
        self.hasOneTypePerBody = hasOneTypePerBody
    }

    var location: TokenLocation { .header(header, prefix: prefix) }
}
#endif
