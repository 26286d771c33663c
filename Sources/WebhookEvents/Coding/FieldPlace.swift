/// A position in a decoder with one value, which may be decoded as several types until one matches.
///
/// In a sequence, reading a value advances to the next position; a failed attempt does not.
protocol FieldPlace {
    /// The path of the value from the root of the decoder.
    var codingPath: [any CodingKey] { get }

    /// Reads a null, if the value is one.
    mutating func null() throws -> Bool
    mutating func boolean() throws -> Bool
    mutating func string() throws -> String
    mutating func int64() throws -> Int64
    mutating func uint64() throws -> UInt64
    mutating func number() throws -> CodedNumber
    /// Reads a value of any other type. For the types above, the methods above are faster.
    mutating func value<Value: Decodable>(_ type: Value.Type) throws -> Value
    mutating func elements() throws -> any UnkeyedDecodingContainer
}

/// The value of a key.
struct KeyedFieldPlace: FieldPlace, CodedPlace {
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

/// The elements of an array, in order.
struct UnkeyedFieldPlace: FieldPlace {
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

/// The only value of a decoder.
struct SingleFieldPlace: FieldPlace {
    private let decoder: any Decoder
    private let place: SingleCodedPlace

    init(_ decoder: any Decoder) throws {
        self.decoder = decoder
        place = try SingleCodedPlace(decoder)
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    func null() -> Bool { place.null() }
    func boolean() throws -> Bool { try place.boolean() }
    func string() throws -> String { try place.string() }
    func int64() throws -> Int64 { try place.int64() }
    func uint64() throws -> UInt64 { try place.uint64() }
    func number() throws -> CodedNumber { try CodedNumber(in: place) }
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value { try place.value(type) }
    func elements() throws -> any UnkeyedDecodingContainer { try decoder.unkeyedContainer() }
}
