#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The value of a property, as it was read or as it was set.
public enum FieldContent: Sendable {
    /// The key is not there.
    case absent
    /// A value that was read.
    case view(FieldView)
    case null
    case boolean(Bool)
    case integer(Int64)
    case unsigned(UInt64)
    case double(Double)
    case decimal(Decimal)
    case date(Date)
    case string(String)
    case json(JSONValue)
    case record(RecordFields)
    /// A value of the variant of a union at an index.
    indirect case variant(Int, FieldContent)
    case array([FieldContent])
    case map([String: FieldContent])
}

/// A value in the text that it was read from.
public struct FieldView: Sendable {
    let document: RecordDocument
    let slot: Slot
}

// MARK: - Taking values

extension FieldContent {
    /// Whether there is no value: the key is not there, or its value is null.
    @usableFromInline var isNone: Bool {
        switch self {
        case .absent, .null: true
        case .view(let view):
            switch view.slot {
            case .absent, .null: true
            default: false
            }
        default: false
        }
    }

    var boolean: Bool {
        switch self {
        case .boolean(let value): value
        case .view(let view): if case .boolean(true) = view.slot { true } else { false }
        default: false
        }
    }

    var string: String {
        switch self {
        case .string(let value): value
        case .view(let view):
            if case .string(let token) = view.slot {
                view.document.text.string(of: token)
            } else {
                ""
            }
        default: ""
        }
    }

    /// The number, or the one that a string holds.
    var number: JSONNumber? {
        switch self {
        case .integer(let value): JSONNumber(value)
        case .unsigned(let value): JSONNumber(value)
        case .double(let value): JSONNumber(value)
        case .decimal(let value): JSONNumber(value.description)
        case .view(let view):
            switch view.slot {
            case .number(let token): view.document.text.number(of: token)
            case .string(let token): JSONNumber(view.document.text.string(of: token))
            case .milliseconds(let token, _): JSONNumber(view.document.text.string(of: token))
            default: nil
            }
        default: nil
        }
    }

    var int64: Int64 {
        switch self {
        case .integer(let value): return value
        case .view(let view):
            if case .number(let token) = view.slot, let value = view.document.text.int64(of: token)
            {
                return value
            }
            fallthrough
        default: return number?.integer() ?? 0
        }
    }

    var decimal: Decimal {
        if case .decimal(let value) = self { return value }
        if case .view(let view) = self, case .number(let token) = view.slot,
            let (digits, fraction) = view.document.text.plainDecimal(of: token)
        {
            return Decimal(
                sign: digits < 0 ? .minus : .plus, exponent: -fraction,
                significand: Decimal(digits.magnitude))
        }
        return number.flatMap { Decimal(exactly: $0) } ?? 0
    }

    var date: Date {
        if case .date(let date) = self { return date }
        let value = number?.double ?? 0
        if case .view(let view) = self, case .milliseconds = view.slot {
            return Date(timeIntervalSince1970: value / 1_000)
        }
        return Date(timeIntervalSince1970: value)
    }

    func record(of schema: RecordSchema) -> RecordFields {
        switch self {
        case .record(let fields): fields
        case .view(let view):
            if case .record(let first) = view.slot {
                RecordFields(schema, read: view.document, first: Int(first))
            } else {
                RecordFields(schema)
            }
        default: RecordFields(schema)
        }
    }

    /// The value of a union, with the index of its variant.
    var variant: (index: Int, content: FieldContent) {
        switch self {
        case .variant(let index, let content): return (index, content)
        case .view(let view):
            guard case .variant(let index, let place) = view.slot else { break }
            let slot = view.document.slots[Int(place)]
            return (Int(index), .view(FieldView(document: view.document, slot: slot)))
        default: break
        }
        return (0, .absent)
    }
}
