/// The elements of an array, in order.
package struct UnkeyedDecodingPosition: DecodingPosition {
    private var container: any UnkeyedDecodingContainer
    package let guess: KindGuess

    /// - Parameter array: The guess for the array.
    package init(_ container: any UnkeyedDecodingContainer, _ array: KindGuess = .root) {
        self.container = container
        guess = array.element
    }

    package var isAtEnd: Bool { container.isAtEnd }

    package var isRepeatable: Bool { false }
    package var codingPath: [any CodingKey] {
        container.codingPath + [PathKey(.index(container.currentIndex))]
    }
    package mutating func null() throws -> Bool { try container.decodeNil() }
    package mutating func boolean() throws -> Bool { try container.decode(Bool.self) }
    package mutating func string() throws -> String { try container.decode(String.self) }
    package mutating func int64() throws -> Int64 { try container.decode(Int64.self) }
    package mutating func uint64() throws -> UInt64 { try container.decode(UInt64.self) }
    package mutating func double() throws -> Double { try container.decode(Double.self) }
    package mutating func number() throws -> CodedNumber {
        try container.decode(CodedNumber.self)
    }

    package mutating func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try container.decode(type)
    }

    package mutating func members() throws -> KeyedDecodingContainer<MemberKey> {
        try container.nestedContainer(keyedBy: MemberKey.self)
    }

    package mutating func elements() throws -> any UnkeyedDecodingContainer {
        try container.nestedUnkeyedContainer()
    }
}
