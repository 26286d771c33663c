#if Receiver
/// The format of HMAC signatures inside a JSON body, which cover some of its values and not the rest.
///
/// Locations are JSON pointers (RFC 6901), relative to an item of the body.
public struct BodySignatureFormat: Hashable, Sendable {
    /// The scheme's name, for logs.
    public let name: String
    /// The hash function.
    public let algorithm: HMACAlgorithm
    /// The encoding of the secret.
    public let secretEncoding: SecretEncoding
    /// The items that have a signature each, such as `/items/*/Item` with `*` for each element of an
    /// array; empty for the whole body.
    public let items: String
    /// The signed values in order: strings, numbers and booleans. A missing one, or null, is an empty
    /// text.
    public let fields: [String]
    /// The text between the values.
    public let separator: String
    /// Whether a backslash is written before each backslash and separator in a value. Otherwise a body
    /// with a separator in a value is refused, since its parts could not be told apart.
    public let escapesSeparator: Bool
    /// The locations of signatures, of which one must match. At least one must be there.
    public let signatures: [String]
    /// The encoding of the signatures.
    public let encoding: SignatureEncoding
    /// The location of the time, if it is signed: decimal digits in a string or a number.
    public let timestamp: String?
    /// The location of the delivery's identifier, if it is signed.
    public let id: String?

    /// Creates a format.
    ///
    /// - Throws: ``SignatureFormatError`` when there are no signed values or no signatures, a location is
    ///   not a JSON pointer, the time or the identifier is not signed, or belongs to one of several items.
    public init(
        name: String, algorithm: HMACAlgorithm = .sha256, secretEncoding: SecretEncoding = .utf8,
        items: String = "", fields: [String], separator: String = "",
        escapesSeparator: Bool = false, signatures: [String], encoding: SignatureEncoding = .hex,
        timestamp: String? = nil, id: String? = nil
    ) throws(SignatureFormatError) {
        self.init(
            known: name, algorithm: algorithm, secretEncoding: secretEncoding, items: items,
            fields: fields, separator: separator, escapesSeparator: escapesSeparator,
            signatures: signatures, encoding: encoding, timestamp: timestamp, id: id)
        try check()
    }

    /// Creates the format of a provider, which is known to be consistent. A test checks all of them.
    init(
        known name: String, algorithm: HMACAlgorithm = .sha256,
        secretEncoding: SecretEncoding = .utf8, items: String = "", fields: [String],
        separator: String = "", escapesSeparator: Bool = false, signatures: [String],
        encoding: SignatureEncoding, timestamp: String? = nil, id: String? = nil
    ) {
        self.name = name
        self.algorithm = algorithm
        self.secretEncoding = secretEncoding
        self.items = items
        self.fields = fields
        self.separator = separator
        self.escapesSeparator = escapesSeparator
        self.signatures = signatures
        self.encoding = encoding
        self.timestamp = timestamp
        self.id = id
    }

    /// Checks that the signatures of the format prove what they should.
    package func check() throws(SignatureFormatError) {
        guard !fields.isEmpty, !signatures.isEmpty else { throw .nothingSigned }
        for text in [items] + fields + signatures where !LocatedValues.isLocation(text) {
            throw .notALocation(text)
        }
        if let timestamp {
            guard fields.contains(timestamp), items.isEmpty else { throw .timestampNotSigned }
        }
        if let id {
            guard fields.contains(id), items.isEmpty else { throw .idNotSigned }
            // Between digits and the identifier, the freshness of the time is a separator: with another
            // digit, the time would be off by years.
            let isAdjacent = separator.isEmpty && fields != [timestamp, id]
            guard !isAdjacent else { throw .idNotSeparated }
        }
    }
}
#endif
