#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension JSONValue: Codable {
    /// Reads any value from any decoder.
    ///
    /// Numbers are as exact as the decoder gives them. `JSONDecoder` gives those exactly that a
    /// `Decimal` holds: 38 digits and an exponent from -128 to 127. Of others it gives as much as a
    /// `Decimal` or a `Double` holds; ``init(_:limits:)`` reads all of them from bytes.
    /// An object whose one key is `$json`, with JSON text, is what ``encode(to:)`` writes for some values,
    /// and becomes that value again. Objects have their keys as they are written, whatever the strategy for keys
    /// is, and in alphabetical order: decoders tell none.
    ///
    /// - Throws: `DecodingError` when the decoder has a value that JSON has not, or nests more than 512
    ///   deep.
    public init(from decoder: any Decoder) throws {
        let place = try SingleCodedPlace(decoder)
        // Finding out that a value is of another kind takes long, so the most frequent come first.
        if place.null() {
            self = .null
        } else if let value = try? place.string() {
            self = .string(value)
        } else if let value = CodedNumber(at: place)?.number {
            self = .number(value)
        } else if let value = try? place.boolean() {
            self = .boolean(value)
        } else {
            self = try CodingDepth.enter(decoder) { try Self.container(of: decoder, place) }
        }
    }

    private static func container(
        of decoder: any Decoder, _ place: SingleCodedPlace
    ) throws -> JSONValue {
        guard var container = try? decoder.unkeyedContainer() else {
            return try object(in: place, decoder)
        }
        var elements: [JSONValue] = []
        while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
        return .array(elements)
    }

    private static func object(
        in place: SingleCodedPlace, _ decoder: any Decoder
    ) throws -> JSONValue {
        let members: [String: JSONValue]
        do {
            // Key strategies do not change the keys of dictionaries.
            members = try place.value([String: JSONValue].self)
        } catch {
            if let number = CodedNumber(integerAt: place)?.number { return .number(number) }
            throw Self.error(error, decoder)
        }
        if let value = MarkedJSON.value(of: members) { return value }
        // An object is no `Decimal` for the decoders that know one.
        if let number = DecimalObject.number(of: members),
            (try? place.value(Decimal.self)) != nil
        {
            return .number(number)
        }
        return .object(JSONObject(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
    }

    /// The error of a value that is nothing that JSON has.
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
    /// A number is written as the first of `Int64`, `UInt64`, `Decimal` and `Double` that holds it
    /// exactly, so that `JSONEncoder` writes all its digits. Objects keep their keys, whatever the
    /// strategy for keys is; of a repeated key, the last value counts.
    ///
    /// What no encoder holds is written as JSON text, under the one key `$json`:
    ///
    /// ```json
    /// { "$json": "1E400" }
    /// ```
    ///
    /// These are numbers that fit none of the four types, such as those of more than 38 digits; objects
    /// with keys that are the same character for character, though not in Unicode scalars, or that have
    /// more than 128 combining marks in a row; and what would be read as something else: an object
    /// that looks like this one, or like a `Decimal` in a property list, and the string `$null`, which
    /// is null there.
    public func encode(to encoder: any Encoder) throws {
        try CodedJSON(self, .outside).encode(to: encoder)
    }
}
