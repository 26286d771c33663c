@_spi(Reading) import StrictJSON

extension JSONValue {
    /// Reads the content of a field from this value, which a `Decoder` returned.
    ///
    /// - Throws: `DecodingError` with the reason, and with the coding path of the error below
    ///   `path`.
    func parsed(
        at path: [any CodingKey], _ read: (inout RecordParser, inout JSONReader) -> Slot
    ) throws -> FieldView {
        var json = JSONReader(bytes)
        let view = RecordParser.parseCoded(from: &json, read)
        json.finish()
        guard let error = json.error else { return view }
        let steps = JSONReader(json.text, at: 0).path(to: error.offset)
        throw DecodingError.dataCorrupted(
            DecodingError.Context(
                codingPath: path + steps.map { PathKey($0) }, debugDescription: "\(error.reason)"))
    }
}
