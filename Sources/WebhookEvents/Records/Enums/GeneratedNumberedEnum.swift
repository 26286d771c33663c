/// What the generator writes for an enum of strings and integers: the part of
/// ``NumberedStringEnum`` that is not in the standard library.
public protocol GeneratedNumberedEnum: GeneratedEnum {
    /// The integers that represent the values of ``GeneratedEnum/allKnown``, in the same order.
    @_spi(Generated) static var knownNumbers: [Int64] { get }
}

extension GeneratedNumberedEnum {
    /// A string or an integer.
    @_spi(Generated)
    public static var fieldType: FieldType { NumberedEnumWitnesses.fieldType(Self.self) }

    /// Creates a value from a field that is a string or an integer.
    @_spi(Generated)
    public init(field: FieldContent) { self = NumberedEnumWitnesses.value(in: field) }

    /// The raw value, or the integer of an unknown value.
    @_spi(Generated)
    public var fieldContent: FieldContent { NumberedEnumWitnesses.content(of: self) }

    /// Decodes the value from any decoder.
    public init(from decoder: any Decoder) throws {
        self = try NumberedEnumWitnesses.value(from: decoder)
    }

    /// Encodes the value to any encoder.
    public func encode(to encoder: any Encoder) throws {
        try NumberedEnumWitnesses.encode(self, to: encoder)
    }
}

extension FieldContent {
    /// The integer of a number; `nil` for a string, even if it consists of digits.
    var integerOfNumber: Int64? {
        switch self {
        case .integer(let value): value
        case .view(let view):
            if case .number = view.slot { view.document.int64(at: view.index) } else { nil }
        default: nil
        }
    }
}
