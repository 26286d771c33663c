/// What the generator writes for an object of a payload: the part of ``EventRecord`` that is not in
/// the standard library.
///
/// It does not inherit from the protocols of the standard library: for each type that conforms to
/// such a protocol, the compiler would emit code that looks up the inherited conformances.
public protocol GeneratedRecord: FieldValue {
    /// The properties of this type.
    @_spi(Generated) static var recordSchema: RecordSchema { get }

    /// The values of the properties, in the order of the schema.
    @_spi(Generated) var recordFields: RecordFields { get }

    /// Creates a record from the values of its properties.
    @_spi(Generated) init(recordFields: RecordFields)
}

// The implementations are in internal functions. Otherwise clients would contain a copy for each of
// their types, which would dominate the time to compile generated code.
// A type must not implement `init(field:)` itself, since properties of records do not call it.
extension GeneratedRecord {
    /// An object with known properties.
    @_spi(Generated) public static var fieldType: FieldType { RecordWitnesses.fieldType(Self.self) }

    /// Creates a record from a field that is an object.
    @_spi(Generated) public init(field: FieldContent) { self = RecordWitnesses.record(in: field) }

    /// The object as the content of a field.
    @_spi(Generated) public var fieldContent: FieldContent { RecordWitnesses.content(of: self) }

    /// Whether two records have equal values for all properties in the catalog.
    public static func == (left: Self, right: Self) -> Bool {
        RecordWitnesses.areEqual(left, right)
    }

    /// The hash of the values of the properties.
    public var hashValue: Int { RecordWitnesses.hashValue(of: self) }

    /// Hashes the values of the properties.
    public func hash(into hasher: inout Hasher) { RecordWitnesses.hash(self, into: &hasher) }

    /// Decodes the record from any decoder, in the form that ``encode(to:)`` writes.
    ///
    /// `JSONDecoder` preserves all digits of numbers that a `Decimal` can represent. Members that
    /// the catalog does not list are kept. Keys and dates have the form of the catalog,
    /// independently of the decoder's strategies.
    ///
    /// - Throws: `DecodingError` when a property does not match the schema, or when more than 512
    ///   objects and arrays are nested.
    public init(from decoder: any Decoder) throws {
        self = try RecordWitnesses.record(from: decoder)
    }

    /// Encodes the record to any encoder, with the same members as ``jsonBytes()``.
    ///
    /// Each property is encoded as its own type: a decimal number, for example, as a `Decimal`,
    /// which `JSONEncoder` writes with all its digits. A record that was read keeps its exact
    /// numbers, and members that the catalog does not list. Keys and dates have the form of the
    /// catalog, independently of the encoder's strategies. A value that encoders cannot represent,
    /// such as `1E400`, is encoded as `JSONValue` does: `{"$json":"1E400"}`. If a decoder might
    /// confuse members, such as `created_at` with the `createdAt` of the catalog, the whole record
    /// is encoded in that form.
    ///
    /// - Throws: `EncodingError` when a number is not finite.
    public func encode(to encoder: any Encoder) throws {
        try RecordWitnesses.encode(self, to: encoder)
    }
}
