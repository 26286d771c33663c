/// An enum of the types that a value can have, which are distinguished by their JSON kind or by the
/// value of one property. The generator writes the conformances.
public protocol EventUnion: FieldValue, Codable {
    /// The types in catalog order, and how they are distinguished.
    static var unionSchema: UnionSchema { get }

    /// Creates a value of the variant at an index of ``unionSchema``. Any other index represents a
    /// value that the catalog does not list.
    init(variant: Int, field: FieldContent)

    /// The index of the variant in ``unionSchema``, and its value as the content of a field.
    var fieldVariant: (index: Int, field: FieldContent) { get }
}

// The implementations are in internal functions. Otherwise clients would contain a copy for each of
// their unions, which would dominate the time to compile generated code.
extension EventUnion {
    /// A value of one of several types.
    public static var fieldType: FieldType { Unions.fieldType(Self.self) }

    /// Creates a value from the content of a field.
    public init(field: FieldContent) { self = Unions.value(in: field) }

    /// The value as the content of a field.
    public var fieldContent: FieldContent { Unions.content(of: self) }

    /// Whether two values are of the same variant and equal.
    public static func == (left: Self, right: Self) -> Bool { Unions.areEqual(left, right) }

    /// Hashes the variant and its value.
    public func hash(into hasher: inout Hasher) { Unions.hash(self, into: &hasher) }

    /// Decodes the value from any decoder, in the form that ``encode(to:)`` writes.
    ///
    /// - Throws: `DecodingError` when the value is not one of the variants, or does not match the
    ///   schema of its variant.
    public init(from decoder: any Decoder) throws { self = try Unions.value(from: decoder) }

    /// Encodes the value of the variant to any encoder, as in a record: see ``EventRecord``.
    ///
    /// - Throws: `EncodingError` when a number is not finite.
    public func encode(to encoder: any Encoder) throws { try Unions.encode(self, to: encoder) }
}

enum Unions {
    static func fieldType<Union: EventUnion>(_ type: Union.Type) -> FieldType { .union(type) }

    static func content<Union: EventUnion>(of union: Union) -> FieldContent {
        let (index, content) = union.fieldVariant
        return .variant(index, content)
    }

    static func areEqual<Union: EventUnion>(_ left: Union, _ right: Union) -> Bool {
        comparable(left) == comparable(right)
    }

    static func hash<Union: EventUnion>(_ union: Union, into hasher: inout Hasher) {
        hasher.combine(comparable(union))
    }

    private static func comparable<Union: EventUnion>(_ union: Union) -> RecordFields.Comparable? {
        content(of: union).comparable(as: .union(Union.self))
    }

    static func value<Union: EventUnion>(from decoder: any Decoder) throws -> Union {
        Union(field: try Union.unionSchema.content(from: decoder))
    }
}
