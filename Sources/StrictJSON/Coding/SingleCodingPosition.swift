/// The only value of a decoder.
package struct SingleCodingPosition: CodingPosition {
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
