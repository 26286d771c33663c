#if Receiver
/// The format of a provider's HMAC signatures: the signed content, the header fields, and the algorithm.
///
/// It has the properties of its ``signature``, such as `format.content`.
@dynamicMemberLookup
public struct HMACFormat: Hashable, Sendable {
    /// Where a request has its signatures, and what they cover.
    public let signature: SignatureFormat
    /// The hash function.
    public let algorithm: HMACAlgorithm
    /// The encoding of the secret.
    public let secretEncoding: SecretEncoding

    /// Creates a format from the description of its signatures.
    public init(
        _ signature: SignatureFormat, algorithm: HMACAlgorithm = .sha256,
        secretEncoding: SecretEncoding = .utf8
    ) {
        self.signature = signature
        self.algorithm = algorithm
        self.secretEncoding = secretEncoding
    }

    /// Creates a format. The parameters are those of ``SignatureFormat``.
    ///
    /// - Throws: ``SignatureFormatError`` when the body is not signed, when a time or an identifier has a
    ///   location but is not signed, when nothing separates the identifier from another part, or when
    ///   the parts of a field could not be told apart.
    public init(
        name: String = "hmac", algorithm: HMACAlgorithm = .sha256,
        secretEncoding: SecretEncoding = .utf8, signatureHeader: String,
        otherSignatureHeaders: [String] = [], prefix: String = "",
        encoding: SignatureEncoding = .hex, separator: Character? = nil,
        content: SignedContent = [.body], timestampHeader: String? = nil,
        timestampPrefix: String? = nil, timestampUnit: TimestampUnit = .seconds,
        idHeader: String? = nil, unsignedIDHeader: String? = nil, hasOneTypePerBody: Bool = false
    ) throws(SignatureFormatError) {
        self.init(
            try SignatureFormat(
                name: name, signatureHeader: signatureHeader,
                otherSignatureHeaders: otherSignatureHeaders, prefix: prefix, encoding: encoding,
                separator: separator, content: content, timestampHeader: timestampHeader,
                timestampPrefix: timestampPrefix, timestampUnit: timestampUnit, idHeader: idHeader,
                unsignedIDHeader: unsignedIDHeader, hasOneTypePerBody: hasOneTypePerBody),
            algorithm: algorithm, secretEncoding: secretEncoding)
    }

    /// A property of ``signature``.
    public subscript<Value>(dynamicMember property: KeyPath<SignatureFormat, Value>) -> Value {
        signature[keyPath: property]
    }
}
#endif
