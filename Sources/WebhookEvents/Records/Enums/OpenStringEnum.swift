/// An enum of known strings that also accepts any other string: a value that the catalog does not
/// list is `unknown`, with its text. The generator writes the conformances. A manual conformance
/// must not implement `init(field:)`, since properties of records do not call it.
public protocol OpenStringEnum: FieldValue, Codable {
    /// The string of the value in JSON.
    var rawValue: String { get }

    /// Creates the known case for a string, or `unknown` with the string.
    init(rawValue: String)

    /// The known cases, in catalog order.
    static var allKnown: [Self] { get }

    /// The raw values of ``allKnown``, in the same order.
    static var knownValues: JSONKeys { get }

    /// A value that the catalog does not list, with the received string.
    static func unknown(_ value: String) -> Self
}

// The implementations are in internal functions. Otherwise clients would contain a copy for each of
// their enums, which would dominate the time to compile generated code.
extension OpenStringEnum {
    /// Creates the known case for a string, or `unknown` with the string.
    public init(rawValue: String) { self = OpenEnum.value(of: rawValue) }

    /// A string.
    public static var fieldType: FieldType { OpenEnum.fieldType }

    /// Creates a value from a field that is a string.
    public init(field: FieldContent) { self = OpenEnum.value(in: field) }

    /// The raw value.
    public var fieldContent: FieldContent { OpenEnum.content(of: self) }

    /// Whether the catalog lists this value.
    public var isKnown: Bool { OpenEnum.isKnown(self) }

    /// Whether two values have the same raw value.
    public static func == (left: Self, right: Self) -> Bool { OpenEnum.areEqual(left, right) }

    /// Hashes the raw value.
    public func hash(into hasher: inout Hasher) { OpenEnum.hash(self, into: &hasher) }

    /// Decodes the value from any decoder.
    public init(from decoder: any Decoder) throws { self = try OpenEnum.value(from: decoder) }

    /// Encodes the raw value to any encoder.
    public func encode(to encoder: any Encoder) throws { try OpenEnum.encode(self, to: encoder) }
}

enum OpenEnum {
    static var fieldType: FieldType { .string }

    static func value<Value: OpenStringEnum>(in field: FieldContent) -> Value {
        if case .view(let view) = field,
            let index = view.document.index(ofStringAt: view.index, in: Value.knownValues)
        {
            return Value.allKnown[index]
        }
        return value(of: field.string)
    }

    static func content<Value: OpenStringEnum>(of value: Value) -> FieldContent {
        .string(value.rawValue)
    }

    static func isKnown<Value: OpenStringEnum>(_ value: Value) -> Bool {
        Value.knownValues.index(of: value.rawValue) != nil
    }

    static func areEqual<Value: OpenStringEnum>(_ left: Value, _ right: Value) -> Bool {
        ExactText(left.rawValue) == ExactText(right.rawValue)
    }

    static func hash<Value: OpenStringEnum>(_ value: Value, into hasher: inout Hasher) {
        hasher.combine(ExactText(value.rawValue))
    }

    static func value<Value: OpenStringEnum>(of rawValue: String) -> Value {
        if let index = Value.knownValues.index(of: rawValue) { return Value.allKnown[index] }
        return .unknown(rawValue)
    }
}
