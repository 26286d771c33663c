extension JSONMap: Codable {
    /// Decodes the members from any decoder.
    ///
    /// - Throws: `DecodingError` with the path of the first value that does not match its type.
    public init(from decoder: any Decoder) throws { self = try FieldCoding.value(from: decoder) }

    /// Encodes the members to any encoder.
    ///
    /// - Throws: `EncodingError` for a value that JSON cannot represent.
    public func encode(to encoder: any Encoder) throws { try FieldCoding.encode(self, to: encoder) }
}
