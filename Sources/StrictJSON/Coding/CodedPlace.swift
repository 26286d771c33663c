/// A position in a decoder with one value, which may be decoded as several types until one matches.
package protocol CodedPlace {
    /// Whether the value is null.
    func null() throws -> Bool
    func boolean() throws -> Bool
    func string() throws -> String
    func int64() throws -> Int64
    func uint64() throws -> UInt64
    func double() throws -> Double
    /// A value of any other type. For the types above, the methods above are faster.
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value
}

/// The only value of a decoder.
package struct SingleCodedPlace: CodedPlace {
    private let container: any SingleValueDecodingContainer

    package init(_ decoder: any Decoder) throws {
        container = try decoder.singleValueContainer()
    }

    package func null() -> Bool { container.decodeNil() }
    package func boolean() throws -> Bool { try container.decode(Bool.self) }
    package func string() throws -> String { try container.decode(String.self) }
    package func int64() throws -> Int64 { try container.decode(Int64.self) }
    package func uint64() throws -> UInt64 { try container.decode(UInt64.self) }
    package func double() throws -> Double { try container.decode(Double.self) }

    package func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try container.decode(type)
    }
}
