#if Receiver
/// Where a request has its signatures, and what they cover: the part of a scheme that does not depend on
/// the algorithm.
public struct SignatureFormat: Hashable, Sendable {
    /// The scheme's name, for logs.
    public let name: String
    /// The header field with the signature.
    public let signatureHeader: String
    /// Further header fields with a signature, of which any may match, such as `X-Signature-2` for a
    /// second secret. At least one of all these fields must occur.
    public let otherSignatureHeaders: [String]
    /// The text before the signature, such as `sha256=`. Signatures with another prefix are ignored.
    public let prefix: String
    /// The encoding of the signature.
    public let encoding: SignatureEncoding
    /// The separator between the parts of the field, if it can have several.
    public let separator: Character?
    /// The signed content.
    public let content: SignedContent
    /// The header field with the time, if it is signed and has a field of its own.
    public let timestampHeader: String?
    /// The text before the time, if the time is one part of the signature's field, such as `t=` in
    /// `t=…,v1=…`. Empty if the time is the first part.
    public let timestampPrefix: String?
    /// How the time is written.
    public let timestampUnit: TimestampUnit
    /// The header field with the identifier of the delivery, if it is signed.
    public let idHeader: String?
    /// The header field with an unsigned identifier, which is the same for each attempt of a delivery:
    /// see ``SignedDelivery/unsignedID``.
    public let unsignedIDHeader: String?
    /// Whether the sender never sends the same body with two types: see
    /// ``SignedDelivery/hasOneTypePerBody``.
    public let hasOneTypePerBody: Bool

    /// Whether the field with signatures may occur several times, each with one of them, as the parts of a
    /// field with a separator are (RFC 9110, section 5.3).
    var joinsSignatureFields = false

    /// The bytes that an identifier must not contain.
    let idDelimiters: Set<UInt8>
    /// The bytes that a signed header field must not contain.
    let headerDelimiters: Set<UInt8>

    /// Creates a format.
    ///
    /// - Throws: ``SignatureFormatError`` when the body is not signed, when a time or an identifier has a
    ///   location but is not signed, when nothing separates the identifier from another part, or when
    ///   the parts of a field could not be told apart.
    public init(
        name: String, signatureHeader: String, otherSignatureHeaders: [String] = [],
        prefix: String = "", encoding: SignatureEncoding = .hex, separator: Character? = nil,
        content: SignedContent = [.body], timestampHeader: String? = nil,
        timestampPrefix: String? = nil, timestampUnit: TimestampUnit = .seconds,
        idHeader: String? = nil, unsignedIDHeader: String? = nil, hasOneTypePerBody: Bool = false
    ) throws(SignatureFormatError) {
        self.init(
            known: name, signatureHeader: signatureHeader,
            otherSignatureHeaders: otherSignatureHeaders, prefix: prefix, encoding: encoding,
            separator: separator, content: content, timestampHeader: timestampHeader,
            timestampPrefix: timestampPrefix, timestampUnit: timestampUnit, idHeader: idHeader,
            unsignedIDHeader: unsignedIDHeader, hasOneTypePerBody: hasOneTypePerBody)
        try check()
    }

    /// Creates the format of a provider, which is known to be consistent. A test checks all of them.
    init(
        known name: String, signatureHeader: String, otherSignatureHeaders: [String] = [],
        prefix: String = "", encoding: SignatureEncoding, separator: Character? = nil,
        content: SignedContent = [.body], timestampHeader: String? = nil,
        timestampPrefix: String? = nil, timestampUnit: TimestampUnit = .seconds,
        idHeader: String? = nil, unsignedIDHeader: String? = nil, hasOneTypePerBody: Bool
    ) {
        self.name = name
        self.signatureHeader = signatureHeader
        self.otherSignatureHeaders = otherSignatureHeaders
        self.prefix = prefix
        self.encoding = encoding
        self.separator = separator
        self.content = content
        self.timestampHeader = timestampHeader
        self.timestampPrefix = timestampPrefix
        self.timestampUnit = timestampUnit
        self.idHeader = idHeader
        self.unsignedIDHeader = unsignedIDHeader
        self.hasOneTypePerBody = hasOneTypePerBody
        idDelimiters = content.idDelimiters(timestampUnit)
        headerDelimiters = content.headerDelimiters
    }

    /// The maximum number of header fields with signatures: DocuSign sends up to 100.
    private static let headerLimit = 100

    /// Checks that the signatures of the format prove what they should.
    package func check() throws(SignatureFormatError) {
        guard content.parts.contains(.body) else { throw .bodyNotSigned }
        let hasTime = timestampHeader != nil || timestampPrefix != nil
        guard content.parts.contains(.timestamp) == hasTime else { throw .timestampNotSigned }
        if timestampPrefix != nil {
            guard timestampHeader == nil, otherSignatureHeaders.isEmpty else {
                throw .timestampInTwoFields
            }
            guard separator != nil else { throw .timestampNotSeparated }
        }
        guard content.parts.contains(.id) == (idHeader != nil) else { throw .idNotSigned }
        guard content.separatesID(timestampUnit) else { throw .idNotSeparated }
        guard otherSignatureHeaders.count < Self.headerLimit else {
            throw .tooManyHeaders(limit: Self.headerLimit)
        }
    }
}
#endif
