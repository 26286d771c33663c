#if Receiver
/// The format of a provider's HMAC signatures: the signed content, the algorithm, and the header fields.
public struct HMACFormat: Hashable, Sendable {
    /// The scheme's name, for logs.
    public let name: String
    /// The hash function.
    public let algorithm: HMACAlgorithm
    /// The encoding of the secret.
    public let secretEncoding: SecretEncoding
    /// The header field with the signature.
    public let signatureHeader: String
    /// The text before the signature, such as `sha256=`. Signatures with another prefix are ignored.
    public let prefix: String
    /// The encoding of the signature.
    public let encoding: SignatureEncoding
    /// The separator between signatures, if the field can have several.
    public let separator: Character?
    /// The signed content.
    public let content: SignedContent
    /// The header field with the time, if it is signed.
    public let timestampHeader: String?
    /// The unit of the time.
    public let timestampUnit: TimestampUnit
    /// The header field with the identifier of the delivery, if it is signed.
    public let idHeader: String?
    /// The header field with an unsigned identifier, which is the same for each attempt of a delivery:
    /// see ``SignedDelivery/unsignedID``.
    public let unsignedIDHeader: String?
    /// Whether the sender never sends the same body with two types: see
    /// ``SignedDelivery/hasOneTypePerBody``.
    public let hasOneTypePerBody: Bool

    /// The bytes that an identifier must not contain.
    let idDelimiters: Set<UInt8>

    /// Creates a format.
    ///
    /// - Throws: ``HMACFormatError`` when the body is not signed, when a time or an identifier has a
    ///   header field but is not signed, or when nothing separates the identifier from another part.
    public init(
        name: String = "hmac", algorithm: HMACAlgorithm = .sha256,
        secretEncoding: SecretEncoding = .utf8, signatureHeader: String, prefix: String = "",
        encoding: SignatureEncoding = .hex, separator: Character? = nil,
        content: SignedContent = [.body], timestampHeader: String? = nil,
        timestampUnit: TimestampUnit = .seconds, idHeader: String? = nil,
        unsignedIDHeader: String? = nil, hasOneTypePerBody: Bool = false
    ) throws(HMACFormatError) {
        guard content.parts.contains(.body) else { throw .bodyNotSigned }
        guard content.parts.contains(.timestamp) == (timestampHeader != nil) else {
            throw .timestampNotSigned
        }
        guard content.parts.contains(.id) == (idHeader != nil) else { throw .idNotSigned }
        guard content.separatesID else { throw .idNotSeparated }
        self.name = name
        self.algorithm = algorithm
        self.secretEncoding = secretEncoding
        self.signatureHeader = signatureHeader
        self.prefix = prefix
        self.encoding = encoding
        self.separator = separator
        self.content = content
        self.timestampHeader = timestampHeader
        self.timestampUnit = timestampUnit
        self.idHeader = idHeader
        self.unsignedIDHeader = unsignedIDHeader
        self.hasOneTypePerBody = hasOneTypePerBody
        idDelimiters = content.idDelimiters
    }

    /// Creates the format of a provider, which is known to be consistent: a single HMAC-SHA256 signature
    /// with the secret's text as the key.
    init(
        provider name: String, signatureHeader: String, prefix: String = "",
        encoding: SignatureEncoding, content: SignedContent = [.body],
        timestampHeader: String? = nil, unsignedIDHeader: String? = nil, hasOneTypePerBody: Bool
    ) {
        self.name = name
        self.signatureHeader = signatureHeader
        self.prefix = prefix
        self.encoding = encoding
        self.content = content
        self.timestampHeader = timestampHeader
        self.unsignedIDHeader = unsignedIDHeader
        self.hasOneTypePerBody = hasOneTypePerBody
        algorithm = .sha256
        secretEncoding = .utf8
        separator = nil
        timestampUnit = .seconds
        idHeader = nil
        idDelimiters = []
    }
}
#endif
