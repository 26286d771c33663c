#if Receiver
/// The form in which a provider signs with HMAC: what, how, and where it writes it.
public struct HMACFormat: Hashable, Sendable {
    /// The scheme's name, for logs.
    public let name: String
    /// The hash function.
    public let algorithm: HMACAlgorithm
    /// How the secret's bytes are written.
    public let secretEncoding: SecretEncoding
    /// The header field of the signature.
    public let signatureHeader: String
    /// What stands before the signature, such as `sha256=`. A signature with another prefix is not
    /// looked at.
    public let prefix: String
    /// How the signature's bytes are written.
    public let encoding: SignatureEncoding
    /// What stands between signatures, where the field may have several.
    public let separator: Character?
    /// What is signed.
    public let content: SignedContent
    /// The header field of the time, where it is signed.
    public let timestampHeader: String?
    /// The unit of the time.
    public let timestampUnit: TimestampUnit
    /// The header field of the delivery's identifier, where it is signed.
    public let idHeader: String?
    /// The header field of an identifier that is not signed, which the sender keeps for each
    /// attempt of a delivery: see ``SignedDelivery/unsignedID``.
    public let unsignedIDHeader: String?
    /// Whether the sender never sends one body as events of two types: see
    /// ``SignedDelivery/hasOneTypePerBody``.
    public let hasOneTypePerBody: Bool

    /// What an identifier must not have.
    let idDelimiters: Set<UInt8>

    /// Creates a format.
    ///
    /// - Throws: ``HMACFormatError`` when the body, or a time or an identifier with a header field,
    ///   is not signed, or when nothing separates the identifier from another part.
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

    /// Creates the format of a provider, which is known to hold together: HMAC-SHA256 of the
    /// secret's text, with one signature.
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
