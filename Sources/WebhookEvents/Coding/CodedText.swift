/// A value that is encoded as JSON text, because encoders or key strategies would change it
/// otherwise.
struct CodedText: Encodable {
    let bytes: [UInt8]

    /// - Throws: `EncodingError` when a number is not finite.
    init(writing content: FieldContent, as type: FieldType, _ path: [any CodingKey]) throws {
        self = try Self.written(path) { content.write(as: type, to: &$0) }
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The text that `body` writes, for a path in an encoder.
    static func written(
        _ path: [any CodingKey], _ body: (inout JSONWriter) -> Void
    ) throws -> CodedText {
        var json = JSONWriter()
        body(&json)
        guard let failure = json.failure else { return CodedText(bytes: json.bytes) }
        throw EncodingError.invalidValue(
            failure, EncodingError.Context(codingPath: path, debugDescription: "\(failure)"))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode([MarkedJSON.key: String(decoding: bytes, as: UTF8.self)])
    }
}
