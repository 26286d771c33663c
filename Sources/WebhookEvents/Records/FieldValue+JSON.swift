@_spi(Reading) import StrictJSON

extension GeneratedRecord {
    /// Decodes a record from a single JSON text.
    ///
    /// - Parameters:
    ///   - bytes: JSON text in UTF-8.
    ///   - limits: The largest size and nesting depth of the text.
    /// - Throws: `JSONError` when the bytes are not a single JSON value, do not match the schema,
    ///   or exceed the limits.
    public init(jsonBytes bytes: [UInt8], limits: JSONLimits = .largest) throws(JSONError) {
        self.init(field: try FieldContent(bytes, as: Self.fieldType, limits))
    }

    /// The record as JSON text in UTF-8, without white space.
    ///
    /// - Throws: ``WebhookEncodingError`` when a value in it cannot be encoded so that decoding
    ///   gives an equal value, such as a number that is not finite.
    public func jsonBytes() throws(WebhookEncodingError) -> [UInt8] {
        try fieldContent.bytes(as: Self.fieldType)
    }
}

extension GeneratedUnion {
    /// Decodes a value from a single JSON text.
    ///
    /// - Parameters:
    ///   - bytes: JSON text in UTF-8.
    ///   - limits: The largest size and nesting depth of the text.
    /// - Throws: `JSONError` when the bytes are not a single JSON value, do not match the schema
    ///   of a variant, or exceed the limits.
    public init(jsonBytes bytes: [UInt8], limits: JSONLimits = .largest) throws(JSONError) {
        self.init(field: try FieldContent(bytes, as: Self.fieldType, limits))
    }

    /// The value as JSON text in UTF-8, without white space.
    ///
    /// - Throws: ``WebhookEncodingError`` when a value in it cannot be encoded so that decoding
    ///   gives an equal value, such as a number that is not finite.
    public func jsonBytes() throws(WebhookEncodingError) -> [UInt8] {
        try fieldContent.bytes(as: Self.fieldType)
    }
}

// Public for records and unions only: every string and every integer would have these members.
extension FieldValue {
    /// Decodes a value from a single JSON text.
    @_spi(Generated) public init(
        jsonBytes bytes: [UInt8], limits: JSONLimits = .largest
    ) throws(JSONError) {
        self.init(field: try FieldContent(bytes, as: Self.fieldType, limits))
    }

    /// The value as JSON text in UTF-8, without white space.
    @_spi(Generated) public func jsonBytes() throws(WebhookEncodingError) -> [UInt8] {
        try fieldContent.bytes(as: Self.fieldType)
    }
}

extension FieldContent {
    /// Reads a single JSON text.
    fileprivate init(
        _ bytes: [UInt8], as type: FieldType, _ limits: JSONLimits
    ) throws(JSONError) {
        var json = JSONReader(bytes, limits: limits)
        let content = RecordParser.parse(type, from: &json)
        json.finish()
        if let error = json.error { throw error }
        self = content
    }
}
