/// A JSON value, to be encoded at a position in an encoder.
package struct CodedJSON: Encodable {
    private let value: JSONValue
    private let position: EncodingPosition

    package init(_ value: JSONValue, _ position: EncodingPosition) {
        self.value = value
        self.position = position
    }

    package func encode(to encoder: any Encoder) throws {
        switch value {
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .boolean(let value): try value.encode(to: encoder)
        case .string(let text) where !text.isNullOfPropertyLists: try text.encode(to: encoder)
        case .string: try encode(MarkedJSON.members(of: value), to: encoder)
        case .number(let number):
            guard let number = CodedNumber(number) else {
                return try encode(MarkedJSON.members(of: value), to: encoder)
            }
            try number.encode(to: encoder)
        case .array(let elements):
            let position = position.ofElements(in: encoder)
            var container = encoder.unkeyedContainer()
            for element in elements {
                if case .string(let text) = element, !text.isNullOfPropertyLists {
                    try container.encode(text)
                } else {
                    try container.encode(CodedJSON(element, position))
                }
            }
        case .object(let object):
            try encode(object.codedMembers ?? MarkedJSON.members(of: value), to: encoder)
        }
    }

    private func encode(_ members: [String: JSONValue], to encoder: any Encoder) throws {
        if position.keepsKeys(in: encoder) {
            var container = encoder.container(keyedBy: MemberKey.self)
            for (key, value) in members { try container.encode(value, forKey: MemberKey(key)) }
        } else {
            var container = encoder.singleValueContainer()
            try container.encode(members.mapValues { CodedJSON($0, .inDictionary) })
        }
    }
}

extension KeyedEncodingContainer<MemberKey> {
    /// Encodes a member of an object. Types for which containers have a method are the fastest.
    fileprivate mutating func encode(_ value: JSONValue, forKey key: MemberKey) throws {
        switch value {
        case .null: try encodeNil(forKey: key)
        case .boolean(let value): try encode(value, forKey: key)
        case .string(let text) where !text.isNullOfPropertyLists: try encode(text, forKey: key)
        case .number(let number):
            switch CodedNumber(number) {
            case .integer(let value): try encode(value, forKey: key)
            case .decimal(let value): try encode(value, forKey: key)
            default: try encode(CodedJSON(value, .keyed), forKey: key)
            }
        default: try encode(CodedJSON(value, .keyed), forKey: key)
        }
    }
}
