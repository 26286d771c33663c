/// An enum of known strings that holds any other string too: a value that the catalog does not
/// list yet is `unknown`, with its text. The generator writes the conformances; one by hand must
/// leave `init(field:)` to the extension, since a property of a record does not call it.
public protocol OpenStringEnum: FieldValue, Codable {
    /// The value as it is written in JSON.
    var rawValue: String { get }

    /// The known case of a string, or `unknown` with it.
    init(rawValue: String)

    /// The known cases.
    static var allKnown: [Self] { get }

    /// The raw values of ``allKnown``, in the same order.
    static var knownValues: JSONKeys { get }

    /// A value that the catalog does not list, as received.
    static func unknown(_ value: String) -> Self
}

// The bodies are in internal functions so that no client has a copy of them for each of its enums,
// which would make up most of the time that compiling generated code takes.
extension OpenStringEnum {
    /// The known case of a string, or `unknown` with it.
    public init(rawValue: String) { self = OpenEnum.value(of: rawValue) }

    /// A string.
    public static var fieldType: FieldType { OpenEnum.fieldType }

    /// Takes a string.
    public init(field: FieldContent) { self = OpenEnum.value(in: field) }

    /// The raw value.
    public var fieldContent: FieldContent { OpenEnum.content(of: self) }

    /// Whether the catalog lists this value.
    public var isKnown: Bool { OpenEnum.isKnown(self) }

    /// Whether two values have the same raw value.
    public static func == (left: Self, right: Self) -> Bool { OpenEnum.areEqual(left, right) }

    /// Hashes the raw value.
    public func hash(into hasher: inout Hasher) { OpenEnum.hash(self, into: &hasher) }

    /// Reads the value from any decoder.
    public init(from decoder: any Decoder) throws { self = try OpenEnum.value(from: decoder) }

    /// Writes the raw value to any encoder.
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
