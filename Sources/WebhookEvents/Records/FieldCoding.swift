/// Reads and writes values through any coders: a value passes through ``JSONValue``, so that it has
/// the same JSON form as in a body.
enum FieldCoding {
    static func value<Value: FieldValue>(from decoder: any Decoder) throws -> Value {
        let bytes = try JSONValue(from: decoder).bytes
        do {
            return try Value(jsonBytes: bytes)
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: error.description))
        }
    }

    static func encode<Value: FieldValue>(_ value: Value, to encoder: any Encoder) throws {
        try JSONValue(value.jsonBytes()).encode(to: encoder)
    }
}
