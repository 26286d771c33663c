/// A position in an encoder for one value, or for a sequence of values.
protocol FieldSink {
    /// The path of the value from the root of the encoder.
    var codingPath: [any CodingKey] { get }
    /// The position in the encoder of a value that is not a scalar.
    var place: EncodingPlace { get }

    mutating func null() throws
    mutating func boolean(_ value: Bool) throws
    mutating func string(_ value: String) throws
    mutating func int64(_ value: Int64) throws
    mutating func uint64(_ value: UInt64) throws
    mutating func double(_ value: Double) throws
    /// Encodes a value of any other type. For the types above, the methods above are faster.
    mutating func value(_ value: some Encodable) throws
}

extension FieldSink {
    mutating func text(_ text: String) throws {
        if text.isNullOfPropertyLists {
            try json(.string(text))
        } else {
            try string(text)
        }
    }

    mutating func number(_ number: JSONNumber) throws {
        switch CodedNumber(number) {
        case .integer(let value): try int64(value)
        case .unsigned(let value): try uint64(value)
        case .decimal(let value): try self.value(value)
        case .double(let value): try double(value)
        case nil: try json(.number(number))
        }
    }

    mutating func json(_ value: JSONValue) throws {
        if case .string(let text) = value, !text.isNullOfPropertyLists {
            try string(text)
        } else {
            try self.value(CodedJSON(value, place))
        }
    }

    func error(_ value: Any, _ reason: JSONWriteError = .notFinite) -> EncodingError {
        EncodingError.invalidValue(
            value,
            EncodingError.Context(codingPath: codingPath, debugDescription: "\(reason)"))
    }
}

/// The value of a key.
struct KeyedFieldSink: FieldSink {
    private var container: KeyedEncodingContainer<MemberKey>
    var key = MemberKey("")

    init(_ encoder: any Encoder) {
        container = encoder.container(keyedBy: MemberKey.self)
    }

    var place: EncodingPlace { .keyed }
    var codingPath: [any CodingKey] { container.codingPath + [key] }
    mutating func null() throws { try container.encodeNil(forKey: key) }
    mutating func boolean(_ value: Bool) throws { try container.encode(value, forKey: key) }
    mutating func string(_ value: String) throws { try container.encode(value, forKey: key) }
    mutating func int64(_ value: Int64) throws { try container.encode(value, forKey: key) }
    mutating func uint64(_ value: UInt64) throws { try container.encode(value, forKey: key) }
    mutating func double(_ value: Double) throws { try container.encode(value, forKey: key) }
    mutating func value(_ value: some Encodable) throws { try container.encode(value, forKey: key) }
}

/// The elements of an array, in order.
struct UnkeyedFieldSink: FieldSink {
    private var container: any UnkeyedEncodingContainer
    let place: EncodingPlace

    /// Begins an array at a position in an encoder.
    init(_ encoder: any Encoder, _ place: EncodingPlace) {
        self.place = place.ofElements(in: encoder)
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

/// The only value of an encoder.
struct SingleFieldSink: FieldSink {
    private var container: any SingleValueEncodingContainer
    let place: EncodingPlace

    init(_ encoder: any Encoder, _ place: EncodingPlace) {
        self.place = place
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
