/// A value of a field, to be encoded at a position in an encoder.
struct CodedField: Encodable {
    private let content: FieldContent
    private let type: FieldType
    private let position: EncodingPosition

    init(_ content: FieldContent, _ type: FieldType, _ position: EncodingPosition) {
        self.content = content
        self.type = type
        self.position = position
    }

    func encode(to encoder: any Encoder) throws {
        var sink = SingleEncodingSink(encoder, position)
        try content.encode(as: type, to: &sink)
    }
}
