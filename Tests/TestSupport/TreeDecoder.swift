struct TreeDecoder: Decoder, SingleValueDecodingContainer {
    let node: TreeNode

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let members) = node.value else { throw TreeNode.Mismatch() }
        return KeyedDecodingContainer(Members<Key>(members: members))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let elements) = node.value else { throw TreeNode.Mismatch() }
        return Elements(elements: elements)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }
    func decodeNil() -> Bool { if case .null = node.value { true } else { false } }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try node.decode(type) }

    private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let members: [(key: String, node: TreeNode)]
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { members.compactMap { Key(stringValue: $0.key) } }

        func contains(_ key: Key) -> Bool { members.contains { $0.key == key.stringValue } }

        func decodeNil(forKey key: Key) throws -> Bool {
            TreeDecoder(node: try node(key)).decodeNil()
        }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            try node(key).decode(type)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> {
            try TreeDecoder(node: node(key)).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            try TreeDecoder(node: node(key)).unkeyedContainer()
        }

        func superDecoder() throws -> any Decoder { throw TreeNode.Mismatch() }

        func superDecoder(forKey key: Key) throws -> any Decoder {
            TreeDecoder(node: try node(key))
        }

        private func node(_ key: Key) throws -> TreeNode {
            guard let member = members.last(where: { $0.key == key.stringValue }) else {
                throw TreeNode.Mismatch()
            }
            return member.node
        }
    }

    private struct Elements: UnkeyedDecodingContainer {
        let elements: [TreeNode]
        var currentIndex = 0
        var codingPath: [any CodingKey] { [] }
        var count: Int? { elements.count }
        var isAtEnd: Bool { currentIndex == elements.count }

        mutating func decodeNil() throws -> Bool {
            guard TreeDecoder(node: elements[currentIndex]).decodeNil() else { return false }
            currentIndex += 1
            return true
        }

        mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            let value = try elements[currentIndex].decode(type)
            currentIndex += 1
            return value
        }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) throws -> KeyedDecodingContainer<Nested> {
            try next().container(keyedBy: type)
        }

        mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
            let container = try TreeDecoder(node: elements[currentIndex]).unkeyedContainer()
            currentIndex += 1
            return container
        }

        mutating func superDecoder() -> any Decoder { next() }

        private mutating func next() -> TreeDecoder {
            currentIndex += 1
            return TreeDecoder(node: elements[currentIndex - 1])
        }
    }
}
