/// An enum of known strings that holds any other string too: a value that the catalog does not
/// list yet is `unknown`, with its text. The generator writes the conformances.
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

extension OpenStringEnum {
    /// The known case of a string, or `unknown` with it.
    public init(rawValue: String) {
        if let index = Self.knownValues.index(of: rawValue) {
            self = Self.allKnown[index]
        } else {
            self = .unknown(rawValue)
        }
    }

    /// A string.
    public static var fieldType: FieldType { .string }

    /// Takes a string. A known one is found without making a `String` of it.
    public init(field: FieldContent) { self.init(rawValue: field.string) }

    /// The raw value.
    public var fieldContent: FieldContent { .string(rawValue) }

    /// Whether the catalog lists this value.
    public var isKnown: Bool { Self.knownValues.index(of: rawValue) != nil }

    /// Whether two values have the same raw value.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    /// Hashes the raw value.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// Reads the value from any decoder.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try String(from: decoder))
    }

    /// Writes the raw value to any encoder.
    public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
