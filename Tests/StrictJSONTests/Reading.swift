@_spi(Reading) import StrictJSON

extension JSONValue {
    /// Reads one JSON text.
    init(text: String) throws(JSONError) {
        try self.init(Array(text.utf8))
    }
}

/// The error for a text, or `nil` if it is accepted.
func failure(of text: String) -> JSONFailure? {
    failure(of: Array(text.utf8))
}

/// The error for a text, or `nil` if it is accepted.
func failure(of bytes: [UInt8], limits: JSONLimits = .standard) -> JSONFailure? {
    var reader = JSONReader(bytes, limits: limits)
    _ = reader.value()
    reader.finish()
    return reader.failure
}

/// The error for a text that is skipped, or `nil` if it is accepted.
func failureOfSkipping(_ bytes: [UInt8]) -> JSONFailure? {
    var reader = JSONReader(bytes)
    reader.skipValue()
    reader.finish()
    return reader.failure
}
