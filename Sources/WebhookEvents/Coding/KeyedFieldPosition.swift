/// The value of a key.
struct KeyedFieldPosition: FieldPosition, CodingPosition {
    let container: KeyedDecodingContainer<MemberKey>
    var key = MemberKey("")

    init(_ container: KeyedDecodingContainer<MemberKey>) {
        self.container = container
    }

    var codingPath: [any CodingKey] { container.codingPath + [key] }
    func null() throws -> Bool { try container.decodeNil(forKey: key) }
    func boolean() throws -> Bool { try container.decode(Bool.self, forKey: key) }
    func string() throws -> String { try container.decode(String.self, forKey: key) }
    func int64() throws -> Int64 { try container.decode(Int64.self, forKey: key) }
    func uint64() throws -> UInt64 { try container.decode(UInt64.self, forKey: key) }
    func double() throws -> Double { try container.decode(Double.self, forKey: key) }
    func number() throws -> CodedNumber { try CodedNumber(in: self) }

    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try container.decode(type, forKey: key)
    }

    func elements() throws -> any UnkeyedDecodingContainer {
        try container.nestedUnkeyedContainer(forKey: key)
    }
}
