@_spi(Generated) import WebhookEvents

extension FieldValue {
    init(json: String) throws {
        try self.init(jsonBytes: Array(json.utf8))
    }

    /// The value as JSON text.
    var jsonText: String {
        get throws { String(decoding: try jsonBytes(), as: UTF8.self) }
    }
}
