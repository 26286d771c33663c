/// A place of an encoder for one value, or for one after the other.
protocol FieldSink {
    /// Where in all that is encoded the value is.
    var codingPath: [any CodingKey] { get }

    mutating func null() throws
    mutating func boolean(_ value: Bool) throws
    mutating func string(_ value: String) throws
    mutating func int64(_ value: Int64) throws
    mutating func uint64(_ value: UInt64) throws
    mutating func double(_ value: Double) throws
    /// Writes a value of any other type: encoders take longer for one of those above this way.
    mutating func value(_ value: some Encodable) throws
}

extension FieldSink {
    mutating func text(_ text: String) throws {
        if text.isNullOfPropertyLists {
            try value(JSONValue.string(text))
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
        case nil: try value(JSONValue.number(number))
        }
    }

    mutating func json(_ value: JSONValue) throws {
        if case .string(let text) = value { try self.text(text) } else { try self.value(value) }
    }

    func notFinite(_ value: Any) -> EncodingError {
        EncodingError.invalidValue(
            value,
            EncodingError.Context(
                codingPath: codingPath, debugDescription: "\(JSONWriteError.notFinite)"))
    }
}

/// The elements of an array, in order.
struct UnkeyedFieldSink: FieldSink {
    private var container: any UnkeyedEncodingContainer

    init(_ encoder: any Encoder) {
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

    init(_ encoder: any Encoder) {
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
