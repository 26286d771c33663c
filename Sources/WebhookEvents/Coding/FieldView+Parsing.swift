@_spi(Reading) import StrictJSON

extension FieldView {
    /// Reads the content of a field from JSON text, which contains what a `Decoder` returned.
    ///
    /// - Throws: `DecodingError` with the reason, and with the coding path of the error below
    ///   `path`.
    init(
        parsing text: [UInt8], at path: [any CodingKey],
        _ read: (inout RecordParser, inout JSONReader) -> Slot
    ) throws {
        var json = JSONReader(text)
        self = RecordParser.parseCoded(from: &json, read)
        json.finish()
        guard let error = json.error else { return }
        let steps = JSONReader(json.text, at: 0).path(to: error.offset)
        throw DecodingError.dataCorrupted(
            DecodingError.Context(
                codingPath: path + steps.map { PathKey($0) }, debugDescription: "\(error.reason)"))
    }
}
