import Foundation

/// A JSON value as Foundation's `JSONDecoder` reads it, for comparison.
public enum Decoded: Decodable {
    case null
    case boolean(Bool)
    /// The number, and the integer as which it may be read.
    case number(Double, Int64?)
    case string(String)
    case array([Decoded])
    case object([String: Decoded])

    /// Reads any value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value, try? container.decode(Int64.self))
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([Decoded].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: Decoded].self))
        }
    }

    /// The value of JSON text; `nil` if `JSONDecoder` cannot read it.
    public static func value(of bytes: [UInt8]) -> Decoded? {
        try? JSONDecoder().decode(Decoded.self, from: Data(bytes))
    }
}
