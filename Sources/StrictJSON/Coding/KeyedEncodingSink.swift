/// The value of a key.
package struct KeyedEncodingSink: EncodingSink {
    private var container: KeyedEncodingContainer<MemberKey>
    package let position: EncodingPosition
    package var key = MemberKey("")

    init(_ container: KeyedEncodingContainer<MemberKey>, _ position: EncodingPosition) {
        self.container = container
        self.position = position
    }

    package var isUnknown: Bool { false }
    package var codingPath: [any CodingKey] { container.codingPath + [key] }
    package mutating func null() throws { try container.encodeNil(forKey: key) }
    package mutating func boolean(_ value: Bool) throws { try container.encode(value, forKey: key) }
    package mutating func string(_ value: String) throws {
        try container.encode(value, forKey: key)
    }
    package mutating func int64(_ value: Int64) throws { try container.encode(value, forKey: key) }
    package mutating func uint64(_ value: UInt64) throws {
        try container.encode(value, forKey: key)
    }
    package mutating func double(_ value: Double) throws {
        try container.encode(value, forKey: key)
    }
    package mutating func value(_ value: some Encodable) throws {
        try container.encode(value, forKey: key)
    }

    package mutating func members() -> KeyedEncodingSink? {
        KeyedEncodingSink(
            container.nestedContainer(keyedBy: MemberKey.self, forKey: key), position)
    }

    package mutating func elements() -> UnkeyedEncodingSink {
        UnkeyedEncodingSink(container.nestedUnkeyedContainer(forKey: key), position)
    }
}
