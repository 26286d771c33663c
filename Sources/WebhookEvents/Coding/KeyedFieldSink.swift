/// The value of a key.
struct KeyedFieldSink: FieldSink {
    private var container: KeyedEncodingContainer<MemberKey>
    var key = MemberKey("")

    init(_ encoder: any Encoder) {
        container = encoder.container(keyedBy: MemberKey.self)
    }

    var position: EncodingPosition { .keyed }
    var codingPath: [any CodingKey] { container.codingPath + [key] }
    mutating func null() throws { try container.encodeNil(forKey: key) }
    mutating func boolean(_ value: Bool) throws { try container.encode(value, forKey: key) }
    mutating func string(_ value: String) throws { try container.encode(value, forKey: key) }
    mutating func int64(_ value: Int64) throws { try container.encode(value, forKey: key) }
    mutating func uint64(_ value: UInt64) throws { try container.encode(value, forKey: key) }
    mutating func double(_ value: Double) throws { try container.encode(value, forKey: key) }
    mutating func value(_ value: some Encodable) throws { try container.encode(value, forKey: key) }
}
