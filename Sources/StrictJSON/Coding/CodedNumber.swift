#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A number in one of the types that coders preserve exactly.
package enum CodedNumber: Codable {
    case integer(Int64)
    case unsigned(UInt64)
    case decimal(Decimal)
    /// A number that `Decimal` cannot represent, and that equals the shortest text of its `Double`.
    case double(Double)

    /// Creates the first of these types that represents a number exactly; `nil` when none does.
    package init?(_ number: JSONNumber) {
        if let (digits, fraction) = number.plainDecimal {
            self = fraction == 0 ? .integer(digits) : .decimal(Decimal(digits, fraction: fraction))
        } else if let value = number.integer(as: Int64.self) {
            self = .integer(value)
        } else if let value = number.integer(as: UInt64.self) {
            self = .unsigned(value)
        } else if let value = Decimal(exactly: number) {
            self = .decimal(value)
        } else if let value = number.double, JSONNumber(value) == number {
            self = .double(value)
        } else {
            return nil
        }
    }

    /// Decodes a number, as exactly as the decoder returns it; `nil` when the value is not a
    /// number.
    init?(at position: some CodingPosition) {
        // `Double` comes first because it distinguishes a number from an object: some decoders
        // decode an object as a `Decimal`.
        guard let double = try? position.double(), double.isFinite else { return nil }
        if double.isZero, double.sign == .minus {
            // No other type has a negative zero.
            self = .double(double)
        } else if let value = try? position.value(Decimal.self), value.isFinite {
            self = .decimal(value)
        } else if let value = try? position.int64(), Double(value) == double {
            self = .integer(value)
        } else if let value = try? position.uint64(), Double(value) == double {
            self = .unsigned(value)
        } else {
            self = .double(double)
        }
    }

    /// Decodes a number, as exactly as the decoder returns it.
    init(in position: some CodingPosition) throws {
        guard let number = CodedNumber(at: position) else { throw Self.mismatch }
        self = number
    }

    private static var mismatch: DecodingError {
        DecodingError.dataCorrupted(
            DecodingError.Context(codingPath: [], debugDescription: "expected a number"))
    }

    /// Decodes an integer with a decoder that does not decode integers as `Double`; `nil` when the
    /// value is not an integer.
    init?(integerAt position: some CodingPosition) {
        guard Self.isNoDouble(position) else { return nil }
        if let value = try? position.int64() {
            self = .integer(value)
        } else if let value = try? position.uint64() {
            self = .unsigned(value)
        } else {
            return nil
        }
    }

    /// Whether a decoder rejects the value as a `Double` because of its type. `JSONDecoder` decodes
    /// a number that is too small for a `Double`, such as `1e-999`, as the integer 0, but then
    /// reports another error.
    private static func isNoDouble(_ position: some CodingPosition) -> Bool {
        guard let error = Self.error({ try position.double() }),
            let mismatch = Self.error({ try position.string() })
        else { return false }
        if case DecodingError.dataCorrupted = error { return false }
        return type(of: error) == type(of: mismatch)
    }

    private static func error<Value>(_ body: () throws -> Value) -> (any Error)? {
        do {
            _ = try body()
            return nil
        } catch {
            return error
        }
    }

    /// The number as JSON; `nil` if it is not finite.
    package var number: JSONNumber? {
        switch self {
        case .integer(let value): JSONNumber(value)
        case .unsigned(let value): JSONNumber(value)
        case .decimal(let value): JSONNumber(value)
        case .double(let value): JSONNumber(value)
        }
    }

    package init(from decoder: any Decoder) throws {
        try self.init(in: SingleDecodingPosition(decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .integer(let value): try container.encode(value)
        case .unsigned(let value): try container.encode(value)
        // Encoders treat a `Decimal` specially only if it is passed to them, not if it encodes
        // itself.
        case .decimal(let value): try container.encode(value)
        case .double(let value): try container.encode(value)
        }
    }
}
