/// A position in an encoder for one value, or for a sequence of values.
protocol FieldSink {
    /// The path of the value from the root of the encoder.
    var codingPath: [any CodingKey] { get }
    /// The position in the encoder of a value that is not a scalar.
    var position: EncodingPosition { get }

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
            try self.value(CodedJSON(value, position))
        }
    }

    func error(_ value: Any, _ reason: JSONWriteError = .notFinite) -> EncodingError {
        EncodingError.invalidValue(
            value,
            EncodingError.Context(codingPath: codingPath, debugDescription: "\(reason)"))
    }
}
