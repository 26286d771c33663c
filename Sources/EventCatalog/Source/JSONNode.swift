@_spi(Reading) package import StrictJSON

/// A JSON value with its offsets in the source.
package struct JSONNode: Sendable {
    package enum Value: Sendable {
        case null
        case boolean(Bool)
        case number(JSONNumber)
        case string(String)
        case array([JSONNode])
        case object([Member])
    }

    package struct Member: Sendable {
        package let key: String
        package let keyOffset: Int
        package let value: JSONNode
    }

    package let value: Value
    /// The offset of the value's first byte.
    package let offset: Int
    /// The offset after the value's last byte.
    package let end: Int

    init(value: Value, offset: Int, end: Int) {
        self.value = value
        self.offset = offset
        self.end = end
    }

    /// A value without a source; all of it has one offset.
    package init(_ json: JSONValue, at offset: Int = 0) {
        let value: Value =
            switch json {
            case .null: .null
            case .boolean(let value): .boolean(value)
            case .number(let number): .number(number)
            case .string(let string): .string(string)
            case .array(let elements): .array(elements.map { JSONNode($0, at: offset) })
            case .object(let object):
                .object(
                    object.map {
                        Member(
                            key: $0.key, keyOffset: offset, value: JSONNode($0.value, at: offset))
                    })
            }
        self.init(value: value, offset: offset, end: offset)
    }

    /// Reads a JSON text; `nil` if it is not JSON.
    package init?(text bytes: [UInt8]) {
        var json = JSONReader(bytes)
        self = json.node()
        json.finish()
        if json.failure != nil { return nil }
    }

    package var kind: JSONKind {
        switch value {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    package var string: String? {
        if case .string(let string) = value { string } else { nil }
    }

    package var members: [Member] {
        if case .object(let members) = value { members } else { [] }
    }

    package var elements: [JSONNode] {
        if case .array(let elements) = value { elements } else { [] }
    }

    package subscript(key: String) -> JSONNode? {
        members.first { $0.key == key }?.value
    }

    /// The value that a pointer selects; `nil` if there is none.
    package subscript(pointer: JSONPointer) -> JSONNode? {
        pointer.tokens.reduce(self as JSONNode?) { node, token in node?.child(token) }
    }

    /// The member of an object, or the element of an array (RFC 6901, section 4).
    package func child(_ token: String) -> JSONNode? {
        guard kind == .array else { return self[token] }
        guard let index = Int(token), String(index) == token, elements.indices.contains(index)
        else { return nil }
        return elements[index]
    }

    /// The value without its offsets.
    package var json: JSONValue {
        switch value {
        case .null: .null
        case .boolean(let value): .boolean(value)
        case .number(let number): .number(number)
        case .string(let string): .string(string)
        case .array(let elements): .array(elements.map(\.json))
        case .object(let members):
            .object(JSONObject(members.map { ($0.key, $0.value.json) }))
        }
    }
}

extension JSONReader {
    /// Reads any value with its offsets, in a file that begins at an offset.
    mutating func node(from base: Int = 0) -> JSONNode {
        let kind = nextKind()
        let start = base + offset
        let value: JSONNode.Value
        switch kind {
        case .object:
            var members: [JSONNode.Member] = []
            self.members { json, key, keyOffset in
                members.append(
                    .init(key: key, keyOffset: base + keyOffset, value: json.node(from: base)))
            }
            value = .object(members)
        case .array:
            value = .array(array { $0.node(from: base) })
        case .string: value = .string(string())
        case .number: value = .number(number())
        case .boolean: value = .boolean(boolean())
        case .null, nil:
            skipValue()
            value = .null
        }
        return JSONNode(value: value, offset: start, end: base + offset)
    }
}
