/// The value of a key.
package struct KeyedDecodingPosition: DecodingPosition, CodingPosition {
    private let container: KeyedDecodingContainer<MemberKey>
    private let object: KindGuess
    package var key = MemberKey("")

    /// - Parameter object: The guess for the object.
    package init(
        _ container: KeyedDecodingContainer<MemberKey>, _ object: KindGuess = .root
    ) {
        self.container = container
        self.object = object
    }

    package var guess: KindGuess { object.member(key.stringValue) }

    package var isRepeatable: Bool { true }
    package var codingPath: [any CodingKey] { container.codingPath + [key] }
    package func null() throws -> Bool { try container.decodeNil(forKey: key) }
    package func boolean() throws -> Bool { try container.decode(Bool.self, forKey: key) }
    package func string() throws -> String { try container.decode(String.self, forKey: key) }
    package func int64() throws -> Int64 { try container.decode(Int64.self, forKey: key) }
    package func uint64() throws -> UInt64 { try container.decode(UInt64.self, forKey: key) }
    package func double() throws -> Double { try container.decode(Double.self, forKey: key) }
    package func number() throws -> CodedNumber { try CodedNumber(in: self) }

    /// The string; `nil` when the value is null.
    package func stringIfAny() throws -> String? {
        try container.decodeIfPresent(String.self, forKey: key)
    }

    package func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try container.decode(type, forKey: key)
    }

    package func members() throws -> KeyedDecodingContainer<MemberKey> {
        try container.nestedContainer(keyedBy: MemberKey.self, forKey: key)
    }

    package func elements() throws -> any UnkeyedDecodingContainer {
        try container.nestedUnkeyedContainer(forKey: key)
    }
}
