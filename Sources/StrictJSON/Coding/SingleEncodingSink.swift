/// The only value of an encoder.
package struct SingleEncodingSink: EncodingSink {
    private let encoder: any Encoder
    package let position: EncodingPosition

    package init(_ encoder: any Encoder, _ position: EncodingPosition) {
        self.encoder = encoder
        self.position = position
    }

    package var isUnknown: Bool { false }
    package var codingPath: [any CodingKey] { encoder.codingPath }
    package func null() throws { try value { try $0.encodeNil() } }
    package func boolean(_ value: Bool) throws { try self.value { try $0.encode(value) } }
    package func string(_ value: String) throws { try self.value { try $0.encode(value) } }
    package func int64(_ value: Int64) throws { try self.value { try $0.encode(value) } }
    package func uint64(_ value: UInt64) throws { try self.value { try $0.encode(value) } }
    package func double(_ value: Double) throws { try self.value { try $0.encode(value) } }
    package func value(_ value: some Encodable) throws { try self.value { try $0.encode(value) } }

    private func value(_ body: (inout any SingleValueEncodingContainer) throws -> Void) rethrows {
        var container = encoder.singleValueContainer()
        try body(&container)
    }

    package func members() -> KeyedEncodingSink? {
        guard let position = position.ofMembers(in: encoder) else { return nil }
        return KeyedEncodingSink(encoder.container(keyedBy: MemberKey.self), position)
    }

    package func elements() -> UnkeyedEncodingSink {
        let position = position.ofElements(in: encoder)
        return UnkeyedEncodingSink(encoder.unkeyedContainer(), position)
    }
}
