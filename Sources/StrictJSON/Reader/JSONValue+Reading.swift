extension JSONValue {
    /// Parses a single JSON text.
    ///
    /// - Parameters:
    ///   - bytes: JSON text in UTF-8.
    ///   - limits: The largest size and nesting depth of the text.
    /// - Throws: ``JSONError`` when the bytes are not a single JSON value, or exceed the limits.
    public init(_ bytes: [UInt8], limits: JSONLimits = .largest) throws(JSONError) {
        var reader = JSONReader(bytes, limits: limits)
        self = reader.value()
        reader.finish()
        if let error = reader.error { throw error }
    }

    /// Checks that bytes are a single JSON value, without creating it.
    ///
    /// - Parameters:
    ///   - bytes: JSON text in UTF-8.
    ///   - limits: The largest size and nesting depth of the text.
    /// - Throws: ``JSONError`` when the bytes are not a single JSON value (RFC 8259), or exceed the
    ///   limits.
    public static func validate(
        _ bytes: [UInt8], limits: JSONLimits = .largest
    ) throws(JSONError) {
        var json = JSONReader(bytes, limits: limits)
        json.skipValue()
        json.finish()
        if let error = json.error { throw error }
    }
}

extension JSONReader {
    /// Reads any value.
    public mutating func value() -> JSONValue {
        switch nextKind() {
        case .null:
            if null() { return .null }
            fail(.syntax(.value))
            return .null
        case .boolean: return .boolean(boolean())
        case .number: return .number(number())
        case .string: return .string(string())
        case .array:
            return .array(array { $0.value() })
        case .object:
            var members: [JSONObject.Member] = []
            self.members { members.append(($1, $0.value())) }
            return .object(JSONObject(members))
        case nil:
            fail(.syntax(.value))
            return .null
        }
    }
}
