#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

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
        let position = try SingleCodingPosition(decoder)
        // A failed attempt to decode a type is slow, so the most frequent kinds come first.
        if position.null() {
            self = .null
        } else if let value = try? position.string() {
            self = .string(value)
        } else if let value = CodedNumber(at: position)?.number {
            self = .number(value)
        } else if let value = try? position.boolean() {
            self = .boolean(value)
        } else {
            self = try CodingDepth.enter(decoder) { try Self.container(of: decoder, position) }
        }
    }

    private static func container(
        of decoder: any Decoder, _ position: SingleCodingPosition
    ) throws -> JSONValue {
        guard var container = try? decoder.unkeyedContainer() else {
            return try object(in: position, decoder)
        }
        var elements: [JSONValue] = []
        while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
        return .array(elements)
    }

    private static func object(
        in position: SingleCodingPosition, _ decoder: any Decoder
    ) throws -> JSONValue {
        let members: [String: JSONValue]
        do {
            // Key strategies do not change the keys of dictionaries.
            members = try position.value([String: JSONValue].self)
        } catch {
            if let number = CodedNumber(integerAt: position)?.number { return .number(number) }
            throw Self.error(error, decoder)
        }
        if let value = MarkedJSON.value(of: members) { return value }
        // Decoders with special support for `Decimal` do not decode an object as one.
        if let number = DecimalObject.number(of: members),
            (try? position.value(Decimal.self)) != nil
        {
            return .number(number)
        }
        return .object(JSONObject(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
    }

    /// The error for a value that JSON cannot represent.
    private static func error(_ error: any Error, _ decoder: any Decoder) -> any Error {
        guard case DecodingError.typeMismatch(_, let context) = error,
            context.codingPath.count <= decoder.codingPath.count
        else { return error }
        return DecodingError.dataCorrupted(
            DecodingError.Context(
                codingPath: context.codingPath,
                debugDescription: "neither a JSON value nor a number that a Double holds",
                underlyingError: context.underlyingError))
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
