/// What the generator writes for an enum of strings: the part of ``OpenStringEnum`` that is not in
/// the standard library, from which it does not inherit for the reason of ``GeneratedRecord``.
public protocol GeneratedEnum: FieldValue {
    /// The string of the value in JSON.
    var rawValue: String { get }

    /// Creates the known case for a string, or `unknown` with the string.
    init(rawValue: String)

    /// The known cases, in catalog order.
    static var allKnown: [Self] { get }

    /// The raw values of ``allKnown``, in the same order.
    @_spi(Generated) static var knownValues: KnownValues { get }

    /// A value that the catalog does not list, with the received string.
    static func unknown(_ value: String) -> Self
}

// The implementations are in internal functions. Otherwise clients would contain a copy for each of
// their enums, which would dominate the time to compile generated code.
// A type must not implement `init(field:)` itself, since properties of records do not call it.
extension GeneratedEnum {
    /// Creates the known case for a string, or `unknown` with the string.
    public init(rawValue: String) { self = OpenEnumWitnesses.value(of: rawValue) }

    /// A string.
    @_spi(Generated) public static var fieldType: FieldType { OpenEnumWitnesses.fieldType }

    /// Creates a value from a field that is a string.
    @_spi(Generated) public init(field: FieldContent) { self = OpenEnumWitnesses.value(in: field) }

    /// The raw value.
    @_spi(Generated) public var fieldContent: FieldContent { OpenEnumWitnesses.content(of: self) }

    /// Whether the catalog lists this value.
    public var isKnown: Bool { OpenEnumWitnesses.isKnown(self) }

    /// Whether two values have the same raw value.
    public static func == (left: Self, right: Self) -> Bool {
        OpenEnumWitnesses.areEqual(left, right)
    }

    /// The hash of the raw value.
    public var hashValue: Int { OpenEnumWitnesses.hashValue(of: self) }

    /// Hashes the raw value.
    public func hash(into hasher: inout Hasher) { OpenEnumWitnesses.hash(self, into: &hasher) }

    /// Decodes the value from any decoder.
    public init(from decoder: any Decoder) throws {
        self = try OpenEnumWitnesses.value(from: decoder)
    }

    /// Encodes the raw value to any encoder.
    public func encode(to encoder: any Encoder) throws {
        try OpenEnumWitnesses.encode(self, to: encoder)
    }
}
