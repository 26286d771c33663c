/// The values of a simple handwritten coder: it does not support `Decimal` or dictionaries, does not
/// convert between types, and does not report paths.
final class TreeNode {
    var value = Value.empty

    enum Value {
        case empty
        case null
        case boolean(Bool)
        case signed(Int64)
        case unsigned(UInt64)
        case double(Double)
        case string(String)
        case array([TreeNode])
        case object([(key: String, node: TreeNode)])
    }

    struct Mismatch: Error {}

    static func coded<Value: Codable>(_ value: Value) throws -> Value {
        let node = TreeNode()
        try node.encode(value)
        return try node.decode(Value.self)
    }

    func encode<Value: Encodable>(_ value: Value) throws {
        switch value {
        case let value as Bool: self.value = .boolean(value)
        case let value as String: self.value = .string(value)
        case let value as Double: self.value = .double(value)
        case let value as UInt64: self.value = .unsigned(value)
        case let value as any FixedWidthInteger: self.value = .signed(Int64(value))
        default: try value.encode(to: TreeEncoder(node: self))
        }
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        switch (type, value) {
        case (is Bool.Type, .boolean(let value)): return try cast(value)
        case (is String.Type, .string(let value)): return try cast(value)
        case (is Double.Type, .double(let value)): return try cast(value)
        case (is UInt64.Type, .unsigned(let value)): return try cast(value)
        case (let type as any FixedWidthInteger.Type, .signed(let value)):
            guard let value = type.init(exactly: value) else { throw Mismatch() }
            return try cast(value)
        case (is Bool.Type, _), (is String.Type, _), (is Double.Type, _),
            (is any FixedWidthInteger.Type, _):
            throw Mismatch()
        default: return try Value(from: TreeDecoder(node: self))
        }
    }

    private func cast<Value>(_ value: Any) throws -> Value {
        guard let value = value as? Value else { throw Mismatch() }
        return value
    }

    /// A new member of this object.
    func member(_ key: String) -> TreeNode {
        let node = TreeNode()
        if case .object(let members) = value {
            value = .object(members + [(key, node)])
        } else {
            value = .object([(key, node)])
        }
        return node
    }

    /// A new element of this array.
    func element() -> TreeNode {
        let node = TreeNode()
        if case .array(let elements) = value {
            value = .array(elements + [node])
        } else {
            value = .array([node])
        }
        return node
    }
}
