extension JSONValue {
    /// The value as JSON text in UTF-8, without white space.
    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as JSON text, without white space.
    public var description: String {
        String(decoding: bytes, as: UTF8.self)
    }
}
