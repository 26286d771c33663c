import StrictJSON

extension JSONValue {
    /// Reads one JSON text.
    init(text: String) throws(JSONError) {
        try self.init(Array(text.utf8))
    }
}

/// Why a text is refused, or `nil` when it is not.
func failure(of text: String) -> JSONFailure? {
    failure(of: Array(text.utf8))
}

/// Why a text is refused, or `nil` when it is not.
func failure(of bytes: [UInt8], limits: JSONLimits = .standard) -> JSONFailure? {
    var reader = JSONReader(bytes, limits: limits)
    _ = reader.value()
    reader.finish()
    return reader.failure
}

/// Why a text is refused when it is skipped, or `nil` when it is not.
func failureOfSkipping(_ bytes: [UInt8]) -> JSONFailure? {
    var reader = JSONReader(bytes)
    reader.skipValue()
    reader.finish()
    return reader.failure
}
