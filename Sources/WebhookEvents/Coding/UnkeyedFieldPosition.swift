/// The elements of an array, in order.
struct UnkeyedFieldPosition: FieldPosition {
    private(set) var container: any UnkeyedDecodingContainer

    init(_ container: any UnkeyedDecodingContainer) {
        self.container = container
    }

    var codingPath: [any CodingKey] {
        container.codingPath + [PathKey(.index(container.currentIndex))]
    }
    mutating func null() throws -> Bool { try container.decodeNil() }
    mutating func boolean() throws -> Bool { try container.decode(Bool.self) }
    mutating func string() throws -> String { try container.decode(String.self) }
    mutating func int64() throws -> Int64 { try container.decode(Int64.self) }
    mutating func uint64() throws -> UInt64 { try container.decode(UInt64.self) }
    mutating func number() throws -> CodedNumber { try container.decode(CodedNumber.self) }

    mutating func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try container.decode(type)
    }

    mutating func elements() throws -> any UnkeyedDecodingContainer {
        try container.nestedUnkeyedContainer()
    }
}
