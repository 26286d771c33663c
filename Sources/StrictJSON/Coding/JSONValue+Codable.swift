extension JSONValue: Codable {
    /// Decodes any value from any decoder.
    ///
    /// Numbers are as exact as the decoder returns them. `JSONDecoder` is exact for numbers that a
    /// `Decimal` can represent: 38 digits and an exponent from -128 to 127. Other numbers are
    /// rounded to a `Decimal` or a `Double`; ``init(_:limits:)`` reads all numbers exactly from
    /// bytes. An object whose only key is `$json`, with JSON text, is the form that ``encode(to:)``
    /// writes for some values, and is decoded as that value. Objects keep their original keys,
    /// independently of the key strategy, and in alphabetical order, because decoders do not report
    /// the order.
    ///
    /// - Throws: `DecodingError` when the decoder contains a value that JSON cannot represent, or
    ///   values nested more than 512 deep.
    public init(from decoder: any Decoder) throws {
        var position = try SingleDecodingPosition(decoder)
        self = try JSONValue(position.jsonText(CodingTree(decoder)))
    }

    /// Encodes the value to any encoder.
    ///
    /// A number is encoded as the first of `Int64`, `UInt64`, `Decimal` and `Double` that
    /// represents it exactly, so that `JSONEncoder` writes all its digits. Objects keep their keys,
    /// independently of the key strategy; for a repeated key, the last value counts.
    ///
    /// Values that encoders cannot represent are encoded as JSON text, under the single key
    /// `$json`:
    ///
    /// ```json
    /// { "$json": "1E400" }
    /// ```
    ///
    /// These values are numbers that none of the four types represents, such as those of more than
    /// 38 digits; objects with keys that are canonically equivalent but have different Unicode
    /// scalars, or keys with more than 128 combining marks in a row; and values that would be
    /// decoded as something else: an object that looks like this one, or like a `Decimal` in a
    /// property list, and the string `$null`, which represents null there.
    public func encode(to encoder: any Encoder) throws {
        try CodedJSON(self, .outside).encode(to: encoder)
    }
}
