/// A JSON value, to be encoded at a position in an encoder.
struct CodedJSON: Encodable {
    private let value: JSONValue
    private let position: EncodingPosition

    init(_ value: JSONValue, _ position: EncodingPosition) {
        self.value = value
        self.position = position
    }

    func encode(to encoder: any Encoder) throws {
        var sink = SingleEncodingSink(encoder, position)
        try sink.json(value)
    }
}
