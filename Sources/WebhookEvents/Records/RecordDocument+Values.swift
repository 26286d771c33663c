@_spi(Reading) import StrictJSON

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

// The Swift values of slots; `nil` if a slot does not contain a value of the type. Reading them
// from the document itself, not through a `FieldContent`, avoids reference counting.
extension RecordDocument {
    func boolean(at index: Int) -> Bool? {
        if case .boolean(let value) = slots[index] { value } else { nil }
    }

    func string(at index: Int) -> String? {
        if case .string(let token) = slots[index] { text.string(of: token) } else { nil }
    }

    func time(at index: Int) -> DateTime? {
        if case .string(let token) = slots[index] { DateTime(token, in: text) } else { nil }
    }

    /// The index in a list of the string in a slot.
    func index(ofStringAt index: Int, in keys: JSONKeys) -> Int? {
        if case .string(let token) = slots[index] { text.index(of: token, in: keys) } else { nil }
    }

    /// The number, or the number in a string.
    func number(at index: Int) -> JSONNumber? {
        switch slots[index] {
        case .number(let token): text.number(of: token)
        case .string(let token), .milliseconds(let token, _):
            JSONNumber(text.string(of: token))
        default: nil
        }
    }

    func int64(at index: Int) -> Int64? {
        if case .number(let token) = slots[index] { return text.int64(of: token) }
        return number(at: index)?.integer()
    }

    /// The integer, if it fits in an `Int`, which may have 32 bits.
    func int(at index: Int) -> Int? {
        if case .number(let token) = slots[index] { return text.int(of: token) }
        return int64(at: index).flatMap { Int(exactly: $0) }
    }

    func double(at index: Int) -> Double? {
        if case .number(let token) = slots[index] { return text.double(of: token) }
        return number(at: index)?.double
    }

    func decimal(at index: Int) -> Decimal? {
        if case .number(let token) = slots[index],
            let (digits, fraction) = text.plainDecimal(of: token)
        {
            return Decimal(digits, fraction: fraction)
        }
        return number(at: index).flatMap { Decimal(exactly: $0) }
    }

    func json(at index: Int) -> JSONValue? {
        if case .json(let token) = slots[index] { text.value(of: token) } else { nil }
    }

    func record(at index: Int, _ schema: RecordSchema) -> RecordFields? {
        guard case .record(let first) = slots[index] else { return nil }
        return RecordFields(schema, read: self, first: Int(first))
    }
}
