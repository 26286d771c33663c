extension JSONValue: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// Creates a string, which may have interpolations.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Creates a boolean.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    /// Creates a number from a literal of at most 64 bits, even if `Int` has 32.
    public init(integerLiteral value: Int64) { self = .number(JSONNumber(value)) }
    /// Creates a number with the shortest text that gives the `Double`, which is the literal itself if
    /// it has at most 15 digits; null from a value that is not finite.
    public init(floatLiteral value: Double) {
        self = JSONNumber(value).map { .number($0) } ?? .null
    }
    /// Creates an array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// Creates an object, with its members in order.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements.map { (key: $0.0, value: $0.1) }))
    }
    /// Creates a null.
    public init(nilLiteral: ()) { self = .null }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
    /// Creates a number from a literal of at most 64 bits, even if `Int` has 32.
    public init(integerLiteral value: Int64) { self.init(value) }
}
