/// The type of the coding keys with which a dictionary encodes itself.
enum DictionaryKey {
    /// The type of the keys, which is internal to the standard library.
    private static let type: ObjectIdentifier? = {
        let recorder = KeyTypeRecorder()
        try? [String: String]().encode(to: recorder)
        return recorder.type
    }()

    /// Whether the value at a path is encoded by the dictionary that contains it.
    static func isLast(of path: [any CodingKey]) -> Bool {
        guard let key = path.last else { return false }
        return ObjectIdentifier(Swift.type(of: key)) == type
    }
}

/// An encoder that records the type of the keys with which an empty dictionary encodes itself.
private final class KeyTypeRecorder: Encoder {
    private(set) var type: ObjectIdentifier?

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        self.type = ObjectIdentifier(type)
        return KeyedEncodingContainer(Members<Key>())
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { Self.unexpected() }
    func singleValueContainer() -> any SingleValueEncodingContainer { Self.unexpected() }

    private static func unexpected() -> Never {
        preconditionFailure("a dictionary without members encodes nothing")
    }

    private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
        var codingPath: [any CodingKey] { [] }

        func encodeNil(forKey key: Key) {}
        func encode<Value: Encodable>(_ value: Value, forKey key: Key) {}

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            unexpected()
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            unexpected()
        }

        func superEncoder() -> any Encoder { unexpected() }
        func superEncoder(forKey key: Key) -> any Encoder { unexpected() }
    }
}
