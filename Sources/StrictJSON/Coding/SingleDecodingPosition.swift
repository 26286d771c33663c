/// The only value of a decoder.
package struct SingleDecodingPosition: DecodingPosition, CodingPosition {
    private let decoder: any Decoder
    private let container: any SingleValueDecodingContainer

    package init(_ decoder: any Decoder) throws {
        self.decoder = decoder
        container = try decoder.singleValueContainer()
    }

    package var guess: KindGuess { .root }
    package var isRepeatable: Bool { true }
    package var codingPath: [any CodingKey] { decoder.codingPath }
    package func null() -> Bool { container.decodeNil() }
    package func boolean() throws -> Bool { try container.decode(Bool.self) }
    package func string() throws -> String { try container.decode(String.self) }
    package func int64() throws -> Int64 { try container.decode(Int64.self) }
    package func uint64() throws -> UInt64 { try container.decode(UInt64.self) }
    package func double() throws -> Double { try container.decode(Double.self) }
    package func number() throws -> CodedNumber { try CodedNumber(in: self) }

    package func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try container.decode(type)
    }

    package func members() throws -> KeyedDecodingContainer<MemberKey> {
        try decoder.container(keyedBy: MemberKey.self)
    }

    package func elements() throws -> any UnkeyedDecodingContainer {
        try decoder.unkeyedContainer()
    }
}
