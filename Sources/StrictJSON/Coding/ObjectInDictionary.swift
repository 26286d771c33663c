#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An object that is decoded as a dictionary, because key strategies do not change the keys of
/// dictionaries. It may represent another value.
struct ObjectInDictionary: Decodable {
    let value: JSONValue

    init(from decoder: any Decoder) throws {
        let position = try SingleDecodingPosition(decoder)
        let members: [String: JSONValue]
        do {
            members = try position.value([String: JSONValue].self)
        } catch {
            guard let number = CodedNumber(integerAt: position)?.number else {
                throw Self.error(error, decoder)
            }
            value = .number(number)
            return
        }
        value = MarkedJSON.value(of: members) ?? Self.value(of: members, at: position)
    }

    private static func value(
        of members: [String: JSONValue], at position: SingleDecodingPosition
    ) -> JSONValue {
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
}
