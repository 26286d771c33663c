extension TextValue {
    /// Decodes the text from any decoder.
    public init(from decoder: any Decoder) throws { self = try FieldCoding.value(from: decoder) }

    /// Encodes the text to any encoder.
    public func encode(to encoder: any Encoder) throws { try FieldCoding.encode(self, to: encoder) }
}
