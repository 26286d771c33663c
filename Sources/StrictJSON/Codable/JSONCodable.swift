/// A value that is read from and written as JSON text directly.
///
/// `Codable` comes with it, for any encoder and decoder: the value passes through ``JSONValue``, so
/// it has the same JSON form whatever the strategies of the coder for keys, dates and data are.
public protocol JSONCodable: Codable {
    /// Reads the value that comes next.
    ///
    /// When `json` fails, the value is a placeholder that must not be used.
    init(json: inout JSONReader)

    /// Writes the value.
    func write(json: inout JSONWriter)
}

extension JSONCodable {
    /// Reads one JSON text.
    ///
    /// - Parameter bytes: JSON text in UTF-8.
    /// - Throws: When the bytes are not one JSON value, or not one of this type.
    public init(jsonBytes bytes: [UInt8]) throws(JSONError) {
        var reader = JSONReader(bytes)
        let value = Self(json: &reader)
        reader.finish()
        if let error = reader.error { throw error }
        self = value
    }

    /// The value as JSON text in UTF-8, without white space.
    ///
    /// - Throws: When a number in it is not finite.
    public func jsonBytes() throws(JSONWriteError) -> [UInt8] {
        var writer = JSONWriter()
        write(json: &writer)
        if let failure = writer.failure { throw failure }
        return writer.bytes
    }

    /// Reads the value from any decoder.
    public init(from decoder: any Decoder) throws {
        let bytes = try JSONValue(from: decoder).bytes
        do {
            try self.init(jsonBytes: bytes)
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: error.description))
        }
    }

    /// Writes the value to any encoder.
    public func encode(to encoder: any Encoder) throws {
        try JSONValue(jsonBytes()).encode(to: encoder)
    }
}
