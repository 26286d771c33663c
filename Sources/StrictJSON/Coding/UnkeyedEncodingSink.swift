/// The elements of an array, in order.
package struct UnkeyedEncodingSink: EncodingSink {
    private var container: any UnkeyedEncodingContainer
    package let position: EncodingPosition

    init(_ container: any UnkeyedEncodingContainer, _ position: EncodingPosition) {
        self.container = container
        self.position = position
    }

    package var isUnknown: Bool { !position.isKeyed }
    package var codingPath: [any CodingKey] {
        container.codingPath + [PathKey(.index(container.count))]
    }
    package mutating func null() throws { try container.encodeNil() }
    package mutating func boolean(_ value: Bool) throws { try container.encode(value) }
    package mutating func string(_ value: String) throws { try container.encode(value) }
    package mutating func int64(_ value: Int64) throws { try container.encode(value) }
    package mutating func uint64(_ value: UInt64) throws { try container.encode(value) }
    package mutating func double(_ value: Double) throws { try container.encode(value) }
    package mutating func value(_ value: some Encodable) throws { try container.encode(value) }

    package mutating func members() -> KeyedEncodingSink? {
        KeyedEncodingSink(container.nestedContainer(keyedBy: MemberKey.self), position)
    }

    package mutating func elements() -> UnkeyedEncodingSink {
        UnkeyedEncodingSink(container.nestedUnkeyedContainer(), position)
    }
}
