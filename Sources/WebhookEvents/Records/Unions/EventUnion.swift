/// An enum of the types that a value can have, told apart by the kind of JSON that they are, or by
/// the value of one property. The generator writes the conformances.
public protocol EventUnion: FieldValue, Codable {
    /// The types in the order of the catalog, and how they are told apart.
    static var unionSchema: UnionSchema { get }

    /// Takes the value of the variant at an index of ``unionSchema``. Any other index is that of
    /// a value that the catalog does not list.
    init(variant: Int, field: FieldContent)

    /// The index of the variant in ``unionSchema``, and its value for a field.
    var fieldVariant: (index: Int, field: FieldContent) { get }
}

// The bodies are in internal functions so that no client has a copy of them for each of its unions,
// which would make up most of the time that compiling generated code takes.
extension EventUnion {
    /// One of several types.
    public static var fieldType: FieldType { Unions.fieldType(Self.self) }

    /// Takes the value in a field.
    public init(field: FieldContent) { self = Unions.value(in: field) }

    /// The value for a field.
    public var fieldContent: FieldContent { Unions.content(of: self) }

    /// Whether two values are of the same variant and equal.
    public static func == (left: Self, right: Self) -> Bool { Unions.areEqual(left, right) }

    /// Hashes the variant and its value.
    public func hash(into hasher: inout Hasher) { Unions.hash(self, into: &hasher) }

    /// Reads the value from any decoder, in the form in which ``encode(to:)`` writes it.
    ///
    /// - Throws: `DecodingError` when it is no variant, or not what the variant needs.
    public init(from decoder: any Decoder) throws { self = try Unions.value(from: decoder) }

    /// Writes the value of the variant to any encoder, as a record has it: see ``EventRecord``.
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
