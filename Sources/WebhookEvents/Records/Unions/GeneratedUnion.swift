/// What the generator writes for an enum of types: the part of ``EventUnion`` that is not in the
/// standard library, from which it does not inherit for the reason of ``GeneratedRecord``.
public protocol GeneratedUnion: FieldValue {
    /// The types in catalog order, and how they are distinguished.
    @_spi(Generated) static var unionSchema: UnionSchema { get }

    /// Creates a value of the variant at an index of ``unionSchema``. Any other index represents a
    /// value that the catalog does not list.
    @_spi(Generated) init(variant: Int, field: FieldContent)

    /// The index of the variant in ``unionSchema``, and its value as the content of a field.
    @_spi(Generated) var fieldVariant: (index: Int, field: FieldContent) { get }
}

// The implementations are in internal functions. Otherwise clients would contain a copy for each of
// their unions, which would dominate the time to compile generated code.
extension GeneratedUnion {
    /// A value of one of several types.
    @_spi(Generated) public static var fieldType: FieldType { UnionWitnesses.fieldType(Self.self) }

    /// Creates a value from the content of a field.
    @_spi(Generated) public init(field: FieldContent) { self = UnionWitnesses.value(in: field) }

    /// The value as the content of a field.
    @_spi(Generated) public var fieldContent: FieldContent { UnionWitnesses.content(of: self) }

    /// Whether two values are of the same variant and equal.
    public static func == (left: Self, right: Self) -> Bool { UnionWitnesses.areEqual(left, right) }

    /// The hash of the variant and its value.
    public var hashValue: Int { UnionWitnesses.hashValue(of: self) }

    /// Hashes the variant and its value.
    public func hash(into hasher: inout Hasher) { UnionWitnesses.hash(self, into: &hasher) }

    /// Decodes the value from any decoder, in the form that ``encode(to:)`` writes.
    ///
    /// - Throws: `DecodingError` when the value is not one of the variants, or does not match the
    ///   schema of its variant.
    public init(from decoder: any Decoder) throws { self = try UnionWitnesses.value(from: decoder) }

    /// Encodes the value of the variant to any encoder, as in a record: see ``EventRecord``.
    ///
    /// - Throws: `EncodingError` when a number is not finite.
    public func encode(to encoder: any Encoder) throws {
        try UnionWitnesses.encode(self, to: encoder)
    }
}
