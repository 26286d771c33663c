/// The elements of an array, in order.
struct UnkeyedFieldSink: FieldSink {
    private var container: any UnkeyedEncodingContainer
    let position: EncodingPosition

    /// Begins an array at a position in an encoder.
    init(_ encoder: any Encoder, _ position: EncodingPosition) {
        self.position = position.ofElements(in: encoder)
        container = encoder.unkeyedContainer()
    }

    var codingPath: [any CodingKey] { container.codingPath + [PathKey(.index(container.count))] }
    mutating func null() throws { try container.encodeNil() }
    mutating func boolean(_ value: Bool) throws { try container.encode(value) }
    mutating func string(_ value: String) throws { try container.encode(value) }
    mutating func int64(_ value: Int64) throws { try container.encode(value) }
    mutating func uint64(_ value: UInt64) throws { try container.encode(value) }
    mutating func double(_ value: Double) throws { try container.encode(value) }
    mutating func value(_ value: some Encodable) throws { try container.encode(value) }
}
