struct TreeEncoder: Encoder, SingleValueEncodingContainer {
    let node: TreeNode

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if case .empty = node.value { node.value = .object([]) }
        return KeyedEncodingContainer(Members<Key>(node: node))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if case .empty = node.value { node.value = .array([]) }
        return Elements(node: node)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
    func encodeNil() { node.value = .null }
    func encode<Value: Encodable>(_ value: Value) throws { try node.encode(value) }

    private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let node: TreeNode
        var codingPath: [any CodingKey] { [] }

        func encodeNil(forKey key: Key) { node.member(key.stringValue).value = .null }

        func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
            try node.member(key.stringValue).encode(value)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            TreeEncoder(node: node.member(key.stringValue)).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            TreeEncoder(node: node.member(key.stringValue)).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { TreeEncoder(node: node.member("super")) }

        func superEncoder(forKey key: Key) -> any Encoder {
            TreeEncoder(node: node.member(key.stringValue))
        }
    }

    private struct Elements: UnkeyedEncodingContainer {
        let node: TreeNode
        var codingPath: [any CodingKey] { [] }
        var count: Int { if case .array(let elements) = node.value { elements.count } else { 0 } }

        func encodeNil() { node.element().value = .null }
        func encode<Value: Encodable>(_ value: Value) throws { try node.element().encode(value) }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) -> KeyedEncodingContainer<Nested> {
            TreeEncoder(node: node.element()).container(keyedBy: type)
        }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            TreeEncoder(node: node.element()).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { TreeEncoder(node: node.element()) }
    }
}
