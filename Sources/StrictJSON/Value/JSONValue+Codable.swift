extension JSONValue: Codable {
    /// Reads any value from any decoder.
    ///
    /// Numbers are exact as far as the decoder gives them: as integers of 64 bits first, then as
    /// `Double`. Objects have their keys as they are written, in alphabetical order: decoders tell
    /// none.
    public init(from decoder: any Decoder) throws {
        if (try? decoder.container(keyedBy: AnyKey.self)) != nil {
            // Strategies for keys leave the keys of dictionaries as they are.
            let members = try decoder.singleValueContainer().decode([String: JSONValue].self)
            self = .object(
                JSONObject(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !container.isAtEnd {
                elements.append(try container.decode(JSONValue.self))
            }
            self = .array(elements)
        } else {
            self = try Self.scalar(in: decoder.singleValueContainer())
        }
    }

    private static func scalar(in container: any SingleValueDecodingContainer) throws -> JSONValue {
        if container.decodeNil() { return .null }
        if let value = try? container.decode(Bool.self) { return .boolean(value) }
        if let value = try? container.decode(String.self) { return .string(value) }
        if let value = try? container.decode(Int64.self) { return .number(JSONNumber(value)) }
        if let value = try? container.decode(UInt64.self) { return .number(JSONNumber(value)) }
        if let number = JSONNumber(try container.decode(Double.self)) { return .number(number) }
        throw DecodingError.dataCorruptedError(
            in: container, debugDescription: "JSON has no number that is not finite")
    }

    /// Writes the value to any encoder.
    ///
    /// Numbers are written as integers of 64 bits where they fit, else as `Double`.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let object):
            var container = encoder.singleValueContainer()
            try container.encode(object.dictionary)
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .boolean(let value): try value.encode(to: encoder)
        case .string(let value): try value.encode(to: encoder)
        case .number(let number): try Self.encode(number, to: encoder)
        }
    }

    private static func encode(_ number: JSONNumber, to encoder: any Encoder) throws {
        if let value = number.integer(as: Int64.self) {
            try value.encode(to: encoder)
        } else if let value = number.integer(as: UInt64.self) {
            try value.encode(to: encoder)
        } else {
            guard let value = number.double else {
                let context = EncodingError.Context(
                    codingPath: encoder.codingPath,
                    debugDescription: "the number \(number.text) does not fit a Double")
                throw EncodingError.invalidValue(number.text, context)
            }
            try value.encode(to: encoder)
        }
    }
}

struct AnyKey: CodingKey {
    let stringValue: String

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }

    var intValue: Int? { nil }
}
