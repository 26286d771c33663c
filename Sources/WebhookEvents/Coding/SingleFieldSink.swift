/// The only value of an encoder.
struct SingleFieldSink: FieldSink {
    private var container: any SingleValueEncodingContainer
    let position: EncodingPosition

    init(_ encoder: any Encoder, _ position: EncodingPosition) {
        self.position = position
        container = encoder.singleValueContainer()
    }

    var codingPath: [any CodingKey] { container.codingPath }
    mutating func null() throws { try container.encodeNil() }
    mutating func boolean(_ value: Bool) throws { try container.encode(value) }
    mutating func string(_ value: String) throws { try container.encode(value) }
    mutating func int64(_ value: Int64) throws { try container.encode(value) }
    mutating func uint64(_ value: UInt64) throws { try container.encode(value) }
    mutating func double(_ value: Double) throws { try container.encode(value) }
    mutating func value(_ value: some Encodable) throws { try container.encode(value) }
}
