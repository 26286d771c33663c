/// A decoder of an infinitely nested array or object: its only element is again such a value.
package struct EndlessDecoder: Decoder {
    private let isObject: Bool

    package init(isObject: Bool) {
        self.isObject = isObject
    }

    package var codingPath: [any CodingKey] { [] }
    package var userInfo: [CodingUserInfoKey: Any] { [:] }

    package func container<Key: CodingKey>(
        keyedBy type: Key.Type
    ) throws -> KeyedDecodingContainer<Key> {
        guard isObject else { throw mismatch }
        return KeyedDecodingContainer(Keyed<Key>(decoder: self))
    }

    package func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard !isObject else { throw mismatch }
        return Unkeyed(decoder: self)
    }

    package func singleValueContainer() -> any SingleValueDecodingContainer {
        Single(decoder: self)
    }

    private var mismatch: DecodingError {
        .typeMismatch(Never.self, .init(codingPath: [], debugDescription: "another kind"))
    }

    private struct Single: SingleValueDecodingContainer {
        let decoder: EndlessDecoder
        var codingPath: [any CodingKey] { [] }

        func decodeNil() -> Bool { false }
        func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            try Value(from: decoder)
        }
        func decode(_ type: String.Type) throws -> String { throw decoder.mismatch }
        func decode(_ type: Double.Type) throws -> Double { throw decoder.mismatch }
        func decode(_ type: Bool.Type) throws -> Bool { throw decoder.mismatch }
        func decode(_ type: Float.Type) throws -> Float { throw decoder.mismatch }
        func decode(_ type: Int.Type) throws -> Int { throw decoder.mismatch }
        func decode(_ type: Int8.Type) throws -> Int8 { throw decoder.mismatch }
        func decode(_ type: Int16.Type) throws -> Int16 { throw decoder.mismatch }
        func decode(_ type: Int32.Type) throws -> Int32 { throw decoder.mismatch }
        func decode(_ type: Int64.Type) throws -> Int64 { throw decoder.mismatch }
        func decode(_ type: UInt.Type) throws -> UInt { throw decoder.mismatch }
        func decode(_ type: UInt8.Type) throws -> UInt8 { throw decoder.mismatch }
        func decode(_ type: UInt16.Type) throws -> UInt16 { throw decoder.mismatch }
        func decode(_ type: UInt32.Type) throws -> UInt32 { throw decoder.mismatch }
        func decode(_ type: UInt64.Type) throws -> UInt64 { throw decoder.mismatch }
    }

    private struct Unkeyed: UnkeyedDecodingContainer {
        let decoder: EndlessDecoder
        var currentIndex = 0
        var codingPath: [any CodingKey] { [] }
        var count: Int? { 1 }
        var isAtEnd: Bool { currentIndex == 1 }

        mutating func decodeNil() -> Bool { false }
        mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            let value = try decoder.singleValueContainer().decode(type)
            currentIndex += 1
            return value
        }
        mutating func nestedContainer<Key: CodingKey>(
            keyedBy type: Key.Type
        ) throws -> KeyedDecodingContainer<Key> {
            currentIndex += 1
            return try decoder.container(keyedBy: type)
        }
        mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
            currentIndex += 1
            return try decoder.unkeyedContainer()
        }
        mutating func superDecoder() -> any Decoder { decoder }
    }

    private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let decoder: EndlessDecoder
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { ["child"].compactMap { Key(stringValue: $0) } }

        func contains(_ key: Key) -> Bool { key.stringValue == "child" }
        func decodeNil(forKey key: Key) -> Bool { false }
        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            try decoder.singleValueContainer().decode(type)
        }
        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> {
            try decoder.container(keyedBy: type)
        }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            try decoder.unkeyedContainer()
        }
        func superDecoder() -> any Decoder { decoder }
        func superDecoder(forKey key: Key) -> any Decoder { decoder }
    }
}
